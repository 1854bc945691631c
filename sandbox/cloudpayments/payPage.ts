import { escapeHtml } from '../page/escapeHtml'
import { payChoices } from '../payments/payChoices'
import { payLayout } from '../payments/payLayout'
import { sumInWords } from '../payments/sumInWords'

import type { CpOrder } from './objects'

type Shown = { isAsking: boolean; trouble: string | null }

/** The page that an order's link leads to, where a person pays, or does not. */
export const payPage = (order: CpOrder, { isAsking, trouble }: Shown): string => {
  const head = `<h1>${escapeHtml(sumInWords(order.amount, order.currency))}</h1>
<p class="quiet">${escapeHtml(order.description)}, CloudPayments (песочница)</p>`
  if (order.state !== 'open') {
    const word = order.state === 'paid' ? 'Счёт оплачен.' : 'Счёт отменён.'
    return payLayout('Счёт', `${head}<p>${word}</p>`)
  }
  const choices = payChoices({ isAsking, card: '4242 4242 4242 4242', sbp: 'sbp' })
  const said = trouble === null ? '' : `<p class="trouble">${escapeHtml(trouble)}</p>`
  return payLayout('Оплата', `${head}${said}${choices}`)
}
