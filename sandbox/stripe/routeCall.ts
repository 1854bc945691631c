import { isRecord } from '../http/isRecord'
import { textOf } from '../http/textOf'

import type { Book } from './makeBook'
import type { Payments } from './makePayments'
import type { Sessions } from './makeSessions'
import type { Intent, Session } from './objects'
import { type Described, faultsOf } from './readDescription'
import { StripeRefusal } from './StripeRefusal'

type Params = Record<string, unknown>
type Parts = {
  book: Book
  payments: Payments
  sessions: Sessions
  onInvalid: (why: string) => void
}
type Newest = { id: string; created: number }

const range = (value: unknown, name: 'gte' | 'lt' | 'lte'): number | null => {
  const text = isRecord(value) ? textOf(value[name]) : ''
  return text === '' ? null : Number(text)
}

/** A page as Stripe lists: the newest first, after `starting_after`. */
const page = <Thing extends Newest>(all: readonly Thing[], params: Params, url: string) => {
  const [from, before, until] = (['gte', 'lt', 'lte'] as const).map((name) =>
    range(params.created, name),
  )
  const found = all
    .filter(({ created }) => {
      if (from != null && created < from) return false
      if (before != null && created >= before) return false
      return until == null || created <= until
    })
    .reverse()
  const limit = Math.min(100, Number(textOf(params.limit) || 10))
  const after = textOf(params.starting_after)
  const start = after === '' ? 0 : found.findIndex(({ id }) => id === after) + 1
  return {
    object: 'list',
    url,
    has_more: found.length > start + limit,
    data: found.slice(start, start + limit),
  }
}

const expands = (params: Params): string[] =>
  Array.isArray(params.expand) ? params.expand.map((one) => textOf(one)) : []

/** What Stripe answers to a call of its API; throws a StripeRefusal. */
export const routeCall = ({ book, payments, sessions, onInvalid }: Parts) => {
  const check = (what: Described, params: Params) => {
    const wrong = faultsOf(what, params)
    if (wrong.length === 0) return
    onInvalid(wrong.join('; '))
    throw new StripeRefusal(wrong.join('; '), { code: 'parameter_unknown' })
  }

  const shownIntent = (intent: Intent, asked: readonly string[]): object => {
    const charge = book.charges.get(intent.latest_charge ?? '')
    if (!asked.some((one) => one.startsWith('latest_charge')) || !charge) return intent
    const refunds = {
      object: 'list',
      url: `/v1/charges/${charge.id}/refunds`,
      has_more: false,
      data: payments.refundsOf(intent.id).reverse(),
    }
    const withRefunds = asked.includes('latest_charge.refunds')
    return { ...intent, latest_charge: { ...charge, ...(withRefunds && { refunds }) } }
  }

  const shownSession = (session: Session, asked: readonly string[]): object => {
    const inner = asked.flatMap((one) =>
      one.startsWith('payment_intent.') ? one.slice('payment_intent.'.length) : [],
    )
    const isAsked = inner.length > 0 || asked.includes('payment_intent')
    if (!isAsked || session.payment_intent === null) return session
    return {
      ...session,
      payment_intent: shownIntent(payments.intentOf(session.payment_intent), inner),
    }
  }

  /** Of a list's `expand`: without `data.`. */
  const inList = (params: Params) =>
    expands(params).flatMap((one) => (one.startsWith('data.') ? one.slice('data.'.length) : []))

  const found = (params: Params): Intent[] => {
    const query = textOf(params.query)
    const [, key = '', value = ''] = /^metadata\['([^']+)'\]:'([^']*)'$/u.exec(query) ?? []
    if (key === '') throw new StripeRefusal(`The query is not understood: ${query}`)
    return [...book.intents.values()].filter(({ metadata }) => metadata[key] === value).reverse()
  }

  return (method: string, path: string, params: Params): unknown => {
    const [, resource = '', id = '', verb = ''] =
      /^\/v1\/(checkout\/sessions|[a-z_]+)(?:\/([^/]+))?(?:\/([a-z]+))?$/u.exec(path) ?? []
    const asked = expands(params)
    switch (`${method} ${resource}${id && '/:id'}${verb && `/${verb}`}`) {
      case 'POST payment_intents':
        check('intent', params)
        return payments.create(params)
      case 'GET payment_intents': {
        const list = page([...book.intents.values()], params, path)
        return { ...list, data: list.data.map((one) => shownIntent(one, inList(params))) }
      }
      case 'GET payment_intents/:id':
        if (id !== 'search') return shownIntent(payments.intentOf(id), asked)
        return {
          object: 'search_result',
          url: path,
          has_more: false,
          next_page: null,
          data: found(params).map((one) => shownIntent(one, inList(params))),
        }
      case 'POST payment_intents/:id/capture':
        check('capture', params)
        return shownIntent(payments.capture(payments.intentOf(id), params), asked)
      case 'POST payment_intents/:id/cancel':
        return shownIntent(
          payments.cancel(payments.intentOf(id), textOf(params.cancellation_reason) || null),
          asked,
        )
      case 'POST checkout/sessions':
        check('session', params)
        return sessions.create(params)
      case 'GET checkout/sessions': {
        const intent = textOf(params.payment_intent)
        const all = [...book.sessions.values()].filter(
          ({ payment_intent }) => intent === '' || payment_intent === intent,
        )
        const list = page(all, params, path)
        return { ...list, data: list.data.map((one) => shownSession(one, inList(params))) }
      }
      case 'GET checkout/sessions/:id':
        return shownSession(sessions.sessionOf(id), asked)
      case 'POST checkout/sessions/:id/expire':
        return shownSession(sessions.expire(sessions.sessionOf(id)), asked)
      case 'POST refunds':
        check('refund', params)
        return payments.refund(params)
      case 'GET refunds': {
        const of = textOf(params.payment_intent)
        const all = of === '' ? [...book.refunds.values()] : payments.refundsOf(of)
        return page(all, params, path)
      }
      case 'GET refunds/:id': {
        const refund = book.refunds.get(id)
        if (refund) return refund
        break
      }
      case 'GET charges/:id': {
        const charge = book.charges.get(id)
        if (charge) return charge
        break
      }
      case 'GET events':
        return page(book.events, params, path)
    }
    throw new StripeRefusal(`Unrecognized request URL (${method}: ${path}).`, { status: 404 })
  }
}
