import { escapeHtml } from '../page/escapeHtml'
import { payLayout } from '../payments/payLayout'

import type { Bank } from './makeBank'

type Shown = { location: string } | { status: number; html: string }

/** PayPal's page, where a guest agrees to pay. */
export const payPage =
  (bank: Bank, returns: ReadonlyMap<string, { back: string; off: string }>) =>
  (method: string, url: URL, form: URLSearchParams): Shown => {
    const id = url.searchParams.get('token') ?? ''
    const order = bank.orders.get(id)
    const to = returns.get(id)
    if (!order || !to) return { status: 404, html: payLayout('PayPal', '<h1>404</h1>') }
    const sum = `${bank.unitOf(order).amount.value} ${bank.unitOf(order).amount.currency_code}`
    const choice = form.get('choice')
    if (method === 'POST' && choice === 'back') return { location: to.off }
    if (order.status === 'COMPLETED' || order.status === 'VOIDED') {
      return { status: 410, html: payLayout('PayPal', '<h1>Оплачено или закрыто</h1>') }
    }
    if (method === 'POST') {
      bank.approve(order, choice === 'decline')
      const address = new URL(to.back)
      address.searchParams.set('token', id)
      address.searchParams.set('PayerID', 'SANDBOXPAYER1')
      return { location: address.href }
    }
    return {
      status: 200,
      html: payLayout(
        `${sum} — PayPal, песочница`,
        `<p class="quiet">PayPal · песочница / sandbox</p><h1>${escapeHtml(sum)}</h1>
<p class="quiet">Деньги ненастоящие.</p><form method="post">
<button class="main" name="choice" value="approve">Согласиться · Pay now</button>
<button name="choice" value="decline">Согласиться, но банк откажет · The bank will decline</button>
<button name="choice" value="back">← Вернуться · Back</button></form>`,
      ),
    }
  }
