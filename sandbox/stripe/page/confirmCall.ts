import { type IncomingMessage, type ServerResponse } from 'node:http'

import { sendJson } from '../../http/sendJson'
import type { Payments } from '../makePayments'
import { StripeRefusal } from '../StripeRefusal'

import { cards, isCard } from './cards'

type Parts = { payments: Payments; publishableKey: string; url: () => string }

/** `POST /v1/payment_intents/:id/confirm` as a browser calls it: with the publishable key and the client's secret. */
export const confirmCall = ({ payments, publishableKey, url }: Parts) => {
  const confirm = (path: string, form: URLSearchParams): unknown => {
    const intent = payments.intentOf(path.split('/')[3] ?? '')
    if (form.get('key') !== publishableKey || form.get('client_secret') !== intent.client_secret) {
      throw new StripeRefusal('The client_secret provided does not match.', { status: 401 })
    }
    const name = form.get('payment_method') ?? ''
    const card = isCard(name) ? cards[name] : undefined
    if (!card) throw new StripeRefusal('No such PaymentMethod', { param: 'payment_method' })
    if (card.does === 'ask') {
      intent.status = 'requires_action'
      intent.next_action = {
        type: 'redirect_to_url',
        redirect_to_url: { url: `${url()}/3ds/${intent.id}`, return_url: form.get('return_url') },
      }
    } else if (card.does === 'approve') payments.approve(intent)
    else {
      payments.decline(intent)
      const message = 'Your card was declined.'
      throw new StripeRefusal(message, { type: 'card_error', code: 'card_declined', status: 402 })
    }
    return intent
  }

  return (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    form: URLSearchParams,
  ): void => {
    const open = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' }
    if (request.method === 'OPTIONS') return void response.writeHead(204, open).end()
    try {
      sendJson(response, 200, confirm(path, form), open)
    } catch (error) {
      if (!(error instanceof StripeRefusal)) throw error
      sendJson(response, error.status, error.body, open)
    }
  }
}
