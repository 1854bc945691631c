import type Stripe from 'stripe'

import type { Asked } from '@/src/orders/Asked'
import type { OnlinePayments, PaymentAccount, ProviderPayment } from '@/src/orders/paymentPort'

import { failureOf } from './failureOf'
import { openStripe, type StripeServer } from './openStripe'
import { readStripe, withRefunds } from './readStripe'
import { toPayment } from './toPayment'

type FindAsked = Parameters<OnlinePayments['find']>[1]

/** Clocks may differ by so many seconds. */
const slack = 600
/** Pages of a hundred that are looked through at most: beyond, nobody knows. */
const mostPages = 50

/**
 * Looks a payment up. Without Stripe's id its lists are read from when ours was written down: its search is not
 * up to date for a minute and more (docs.stripe.com/search#data-freshness).
 */
export async function find(
  server: StripeServer,
  account: PaymentAccount,
  { providerId, reference, since, signal }: FindAsked,
): Promise<Asked<ProviderPayment | null>> {
  const stripe = openStripe(account, server, signal)
  try {
    if (providerId !== null) return { is: 'done', result: await readStripe(stripe, providerId) }
    const created = { gte: Math.floor(since / 1000) - slack }
    const pages = account.keys.publishableKey
      ? [listIntents, listSessions]
      : [listSessions, listIntents]
    for (const list of pages) {
      const found = await among(stripe, list, created, reference)
      if (found === 'too-many') return { is: 'unknown', reason: 'Stripe: too many payments' }
      if (found !== null) return { is: 'done', result: found }
    }
    return { is: 'done', result: null }
  } catch (error) {
    const failure = failureOf(error)
    const isMissing = failure.is === 'refused' && failure.reason.endsWith('resource_missing')
    return isMissing ? { is: 'done', result: null } : failure
  }
}

type Page = { last: string | null; hasMore: boolean; payments: (() => Promise<ProviderPayment>)[] }
type List = (
  stripe: Stripe,
  created: { gte: number },
  after: string | null,
  reference: string,
) => Promise<Page>

const listIntents: List = async (stripe, created, after, reference) => {
  const { data, has_more } = await stripe.paymentIntents.list({
    created,
    limit: 100,
    expand: [`data.${withRefunds}`],
    ...(after !== null && { starting_after: after }),
  })
  const ours = data.filter(({ metadata }) => metadata.reference === reference)
  return {
    last: data.at(-1)?.id ?? null,
    hasMore: has_more,
    payments: ours.map((intent) => () => Promise.resolve(toPayment(intent))),
  }
}

const listSessions: List = async (stripe, created, after, reference) => {
  const { data, has_more } = await stripe.checkout.sessions.list({
    created,
    limit: 100,
    ...(after !== null && { starting_after: after }),
  })
  const ours = data.filter(({ metadata }) => metadata?.reference === reference)
  return {
    last: data.at(-1)?.id ?? null,
    hasMore: has_more,
    payments: ours.map(
      ({ id }) =>
        () =>
          readStripe(stripe, id),
    ),
  }
}

async function among(
  stripe: Stripe,
  list: List,
  created: { gte: number },
  reference: string,
): Promise<ProviderPayment | 'too-many' | null> {
  let after: string | null = null
  for (let page = 0; page < mostPages; page += 1) {
    const { hasMore, last, payments }: Page = await list(stripe, created, after, reference)
    const [found] = payments
    if (found) return found()
    if (!hasMore || last === null) return null
    after = last
  }
  return 'too-many'
}
