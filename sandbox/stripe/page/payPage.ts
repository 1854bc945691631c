import { type IncomingMessage, type ServerResponse } from 'node:http'

import { sendJson } from '../../http/sendJson'
import type { Book } from '../makeBook'
import type { Payments } from '../makePayments'
import type { Sessions } from '../makeSessions'
import { StripeRefusal } from '../StripeRefusal'

import { cards, isCard } from './cards'
import { confirmCall } from './confirmCall'
import { receiptPage } from './receiptPage'
import { gonePage, stepPage, sumPage } from './showPage'
import { stripeJs } from './stripeJs'

type Parts = {
  book: Book
  payments: Payments
  sessions: Sessions
  publishableKey: string
  url: () => string
}

/** What people see of Stripe: the Checkout page, the bank's question, Stripe.js, receipts. */
export const payPage = ({ book, payments, sessions, publishableKey, url }: Parts) => {
  const confirm = confirmCall({ payments, publishableKey, url })

  const paySession = (id: string, method: string, form: URLSearchParams): Shown => {
    const session = sessions.sessionOf(id)
    const back = (where: string | null) => ({
      location: (where ?? url()).replace('{CHECKOUT_SESSION_ID}', id),
    })
    if (session.status !== 'open') return { status: 410, html: gonePage() }
    if (method !== 'POST')
      return { status: 200, html: sumPage(session, form.get('declined') !== null) }
    const choice = form.get('card') ?? ''
    if (choice === 'back') return back(session.cancel_url)
    const card = isCard(choice) ? cards[choice] : undefined
    if (card?.does === 'ask') return { status: 200, html: stepPage(`/pay/${id}`, 'card') }
    if (card?.does !== 'approve' && choice !== 'yes') {
      sessions.decline(session)
      return { location: `/pay/${id}?declined` }
    }
    sessions.approve(session)
    return back(session.success_url)
  }

  /** The bank asks, for a payment that Stripe.js confirms. */
  const ask = (id: string, method: string, form: URLSearchParams): Shown => {
    const intent = payments.intentOf(id)
    const to = intent.next_action?.redirect_to_url.return_url ?? url()
    if (method !== 'POST') return { status: 200, html: stepPage(`/3ds/${id}`, 'card') }
    if (form.get('card') === 'yes') payments.approve(intent)
    else payments.decline(intent, 'payment_intent_authentication_failure')
    const address = new URL(to)
    address.searchParams.set('payment_intent', id)
    address.searchParams.set('redirect_status', form.get('card') === 'yes' ? 'succeeded' : 'failed')
    return { location: address.href }
  }

  const receipt = (id: string): Shown => {
    const charge = book.charges.get(id)
    if (!charge) throw new StripeRefusal('There is nothing here.', { status: 404 })
    return { status: 200, html: receiptPage(charge, payments.refundsOf(charge.payment_intent)) }
  }

  const show = (kind: string, id: string, method: string, form: URLSearchParams): Shown => {
    if (kind === 'receipts') return receipt(id)
    return kind === 'pay' ? paySession(id, method, form) : ask(id, method, form)
  }

  return (request: IncomingMessage, response: ServerResponse, at: URL, body: string): void => {
    const method = request.method ?? 'GET'
    const form = new URLSearchParams(method === 'POST' ? body : at.search)
    if (at.pathname === '/v3/' || at.pathname === '/v3') {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' })
      return void response.end(stripeJs(url()))
    }
    if (at.pathname.endsWith('/confirm')) return confirm(request, response, at.pathname, form)
    const [, kind = '', id = ''] =
      /^\/(pay|3ds|receipts)\/([A-Za-z0-9_]+)$/u.exec(at.pathname) ?? []
    try {
      if (kind === '') throw new StripeRefusal('There is nothing here.', { status: 404 })
      const shown = show(kind, id, method, form)
      if ('location' in shown)
        return void response.writeHead(303, { location: shown.location }).end()
      response.writeHead(shown.status, { 'content-type': 'text/html; charset=utf-8' })
      response.end(shown.html)
    } catch (error) {
      if (!(error instanceof StripeRefusal)) throw error
      sendJson(response, error.status, error.body)
    }
  }
}

type Shown = { location: string } | { status: number; html: string }
