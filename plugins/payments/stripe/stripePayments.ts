import type { PaymentPort } from '@/src/orders/paymentPort'

import { cancel } from './cancel'
import { capture } from './capture'
import { checkKeys } from './checkKeys'
import { find } from './find'
import { stripeSources } from './stripeSources'
import { hear } from './hear'
import { keys } from './keys'
import { list } from './list'
import type { StripeServer } from './openStripe'
import { refund } from './refund'
import { start } from './start'

export type StripeOptions = StripeServer & {
  /** Another script than js.stripe.com's: the sandbox's. */
  scriptUrl?: string
}

/** Keys mean the same for 24 hours at Stripe (docs.stripe.com/api/idempotent_requests); less, for clocks. */
const keyWindow = 23 * 60 * 60_000

/** Stripe: cards and wallets on the page of the order (Payment Element) or on Stripe's (Checkout). */
export const stripePayments = (options: StripeOptions = {}): PaymentPort => ({
  name: 'stripe',
  label: { ru: 'Картой онлайн (Stripe)', en: 'Card online (Stripe)' },
  online: {
    keys,
    keyWindow,
    currencies: null,
    form: stripeSources(options.scriptUrl),
    checkKeys,
    start: (account, intent, signal) => start(options, account, intent, signal),
    capture: (account, asked) => capture(options, account, asked),
    cancel: (account, asked) => cancel(options, account, asked),
    refund: (account, asked) => refund(options, account, asked),
    find: (account, asked) => find(options, account, asked),
    list: (account, asked) => list(options, account, asked),
    hear,
  },
})
