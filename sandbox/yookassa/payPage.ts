import { escapeHtml } from '../page/escapeHtml'
import { payChoices } from '../payments/payChoices'
import { payLayout } from '../payments/payLayout'

import type { YkPayment } from './objects'

/** The page on which a person pays, or does not. */
export const payPage = (payment: YkPayment, isAsking: boolean): string => {
  const sum = `${payment.amount.value.replace('.', ',')} ₽`
  const head = `<h1>${escapeHtml(sum)}</h1><p class="quiet">${escapeHtml(payment.description ?? '')}, ЮKassa (песочница)</p>`
  if (payment.status !== 'pending') {
    return payLayout('Платёж', `${head}<p>Платёж уже завершён: ${payment.status}.</p>`)
  }
  const choices = payChoices({ isAsking, card: '4111 1111 1111 1111', sbp: 'approve' })
  return payLayout('Оплата', `${head}${choices}`)
}
