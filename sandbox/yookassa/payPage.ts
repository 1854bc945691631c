import { escapeHtml } from '../page/escapeHtml'
import { payLayout } from '../payments/payLayout'

import type { YkPayment } from './objects'

const button = (choice: string, name: string, hint: string, isMain = false) =>
  `<button name="choice" value="${choice}"${isMain ? ' class="main"' : ''}>${name}<small>${hint}</small></button>`

/** The page on which a person pays, or does not. */
export const payPage = (payment: YkPayment, isAsking: boolean): string => {
  const sum = `${payment.amount.value.replace('.', ',')} ₽`
  const head = `<h1>${escapeHtml(sum)}</h1><p class="quiet">${escapeHtml(payment.description ?? '')}, ЮKassa (песочница)</p>`
  if (payment.status !== 'pending') {
    return payLayout('Платёж', `${head}<p>Платёж уже завершён: ${payment.status}.</p>`)
  }
  const choices = isAsking
    ? button('approve', 'Подтвердить', 'Код из SMS верный', true) +
      button('decline', 'Отклонить', 'Код неверный')
    : button('approve', 'Оплатить картой', '4111 1111 1111 1111', true) +
      button('approve', 'Оплатить через СБП', 'Любой банк') +
      button('ask', 'Картой с подтверждением', '3-D Secure: спросит код') +
      button('decline', 'Банк откажет', 'Недостаточно средств') +
      button('back', 'Вернуться, не платя', 'Заказ останется неоплаченным')
  return payLayout('Оплата', `${head}<form method="post">${choices}</form>`)
}
