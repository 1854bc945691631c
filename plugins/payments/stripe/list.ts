import type { OnlinePayments, PaymentAccount } from '@/src/orders/paymentPort'

import { failureOf } from './failureOf'
import { openStripe, type StripeServer } from './openStripe'
import { withRefunds } from './readStripe'
import { toPayment } from './toPayment'

type ListAsked = Parameters<OnlinePayments['list']>[1]

/** A page of the payments made in a span of time, the newest first. */
export async function list(
  server: StripeServer,
  account: PaymentAccount,
  { cursor, from, until, signal }: ListAsked,
): ReturnType<OnlinePayments['list']> {
  try {
    const { data, has_more } = await openStripe(account, server, signal).paymentIntents.list({
      created: { gte: Math.ceil(from / 1000), lt: Math.ceil(until / 1000) },
      limit: 100,
      expand: [`data.${withRefunds}`],
      ...(cursor !== null && { starting_after: cursor }),
    })
    const payments = data.map((intent) => toPayment(intent))
    return { is: 'done', result: { payments, cursor: has_more ? (data.at(-1)?.id ?? null) : null } }
  } catch (error) {
    return failureOf(error)
  }
}
