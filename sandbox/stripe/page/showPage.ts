import { escapeHtml } from '../../page/escapeHtml'
import { payLayout } from '../../payments/payLayout'
import { sumInWords } from '../../payments/sumInWords'
import type { Session } from '../objects'

import { cards } from './cards'

/** Stripe's Checkout page: the sum and test cards. */
export const sumPage = (session: Session, wasDeclined: boolean): string => {
  const sum = sumInWords(session.amount_total, session.currency)
  const buttons = Object.entries(cards).map(
    ([name, { number, ru, en }], index) =>
      `<button name="card" value="${name}"${index === 0 ? ' class="main"' : ''}>${number}<small>${ru} · ${en}</small></button>`,
  )
  return payLayout(
    `${sum} — Stripe, песочница`,
    `<p class="quiet">Stripe · песочница / sandbox</p><h1>${escapeHtml(sum)}</h1>
<p${wasDeclined ? ' class="trouble" role="alert">Банк отказал. Попробуйте другую карту. · Declined.' : ' class="quiet">Выберите карту. Деньги ненастоящие.'}</p>
<form method="post" action="/pay/${session.id}">${buttons.join('')}
<button name="card" value="back">← Вернуться · Back</button></form>`,
  )
}

/** The bank's question. */
export const stepPage = (action: string, name: string): string =>
  payLayout(
    '3-D Secure — песочница',
    `<h1>3-D Secure</h1><p>Банк спрашивает: это вы платите? · Is it you who pays?</p>
<form method="post" action="${action}"><button class="main" name="${name}" value="yes">Да, это я · Yes</button>
<button name="${name}" value="no">Нет · No</button></form>`,
  )

export const gonePage = (): string =>
  payLayout('Stripe, песочница', '<h1>Оплачено или закрыто</h1><p>Paid, or closed.</p>')
