import { escapeHtml } from '../page/escapeHtml'
import { payLayout } from '../payments/payLayout'
import { sumInWords } from '../payments/sumInWords'

import type { CpOrder } from './objects'

const button = (choice: string, name: string, hint: string, isMain = false) =>
  `<button name="choice" value="${choice}"${isMain ? ' class="main"' : ''}>${name}<small>${hint}</small></button>`

type Shown = { isAsking: boolean; trouble: string | null }

/** The page that an order's link leads to, where a person pays, or does not. */
export const payPage = (order: CpOrder, { isAsking, trouble }: Shown): string => {
  const head = `<h1>${escapeHtml(sumInWords(order.amount, order.currency))}</h1>
<p class="quiet">${escapeHtml(order.description)}, CloudPayments (песочница)</p>`
  if (order.state !== 'open') {
    const word = order.state === 'paid' ? 'Счёт оплачен.' : 'Счёт отменён.'
    return payLayout('Счёт', `${head}<p>${word}</p>`)
  }
  const choices = isAsking
    ? button('approve', 'Подтвердить', 'Код из SMS верный', true) +
      button('decline', 'Отклонить', 'Код неверный')
    : button('approve', 'Оплатить картой', '4242 4242 4242 4242', true) +
      button('sbp', 'Оплатить через СБП', 'Любой банк') +
      button('ask', 'Картой с подтверждением', '3-D Secure: спросит код') +
      button('decline', 'Банк откажет', 'Недостаточно средств') +
      button('back', 'Вернуться, не платя', 'Заказ останется неоплаченным')
  const said = trouble === null ? '' : `<p class="trouble">${escapeHtml(trouble)}</p>`
  return payLayout('Оплата', `${head}${said}<form method="post">${choices}</form>`)
}
