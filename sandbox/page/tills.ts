import type { CloudpaymentsStand } from '../cloudpayments/startCloudpayments'
import type { Fault } from '../faults'
import type { Manner } from '../payments/makeCourier'
import { sumInWords } from '../payments/sumInWords'
import type { PaypalStand } from '../paypal/startPaypal'
import type { StripeStand } from '../stripe/startStripe'
import type { YookassaStand } from '../yookassa/startYookassa'

export type PaymentServices = {
  yookassa: YookassaStand
  stripe: StripeStand
  paypal: PaypalStand
  cloudpayments: CloudpaymentsStand
}

/** A payment as the page shows it; without `url` there is no page to pay it on. */
export type Shown = { id: string; sum: string; state: string; url: string | null }

/** A provider of payments: what was begun there, and how it behaves from now on. */
export type Till = {
  name: string
  title: string
  payments: () => Shown[]
  /** Requests that break the published description. */
  invalid: () => readonly string[]
  behave: (manner: Partial<Manner>) => void
  fail: (fault: Fault) => void
}

const decimal = (value: string, currency: string) => `${value} ${currency}`

/** The providers that are there, one kind of them all. */
export const tillsOf = ({
  cloudpayments,
  paypal,
  stripe,
  yookassa,
}: Partial<PaymentServices>): Till[] => [
  ...(yookassa
    ? [
        till('yookassa', 'ЮKassa', yookassa, () =>
          [...yookassa.shop.payments.values()].map(({ amount, confirmation, id, status }) => ({
            id,
            sum: decimal(amount.value, amount.currency),
            state: status,
            url: confirmation?.confirmation_url ?? null,
          })),
        ),
      ]
    : []),
  ...(stripe
    ? [
        till('stripe', 'Stripe', stripe, () => [
          ...[...stripe.book.sessions.values()].map((session) => ({
            id: session.id,
            sum: sumInWords(session.amount_total, session.currency),
            state: `${session.status}, ${session.payment_status}`,
            url: session.url,
          })),
          ...[...stripe.book.intents.values()].map(({ amount, currency, id, status }) => ({
            id,
            sum: sumInWords(amount, currency),
            state: status,
            url: null,
          })),
        ]),
      ]
    : []),
  ...(paypal
    ? [
        till('paypal', 'PayPal', paypal, () =>
          [...paypal.bank.orders.values()].map((order) => {
            const { currency_code, value } = paypal.bank.unitOf(order).amount
            const url = order.links.find(({ rel }) => rel === 'payer-action')?.href ?? null
            return { id: order.id, sum: decimal(value, currency_code), state: order.status, url }
          }),
        ),
      ]
    : []),
  ...(cloudpayments
    ? [
        till('cloudpayments', 'CloudPayments', cloudpayments, () =>
          [...cloudpayments.site.orders.values()].map(({ amount, currency, id, state }) => ({
            id,
            sum: sumInWords(amount, currency),
            state: cloudpayments.site.paymentOf(id)?.status ?? state,
            url: `${cloudpayments.url}/d/${id}`,
          })),
        ),
      ]
    : []),
]

type Stand = {
  invalid: () => readonly string[]
  webhooks: { behave: (manner: Partial<Manner>) => void }
  fail: (fault: Fault) => void
}

const till = (name: string, title: string, stand: Stand, payments: () => Shown[]): Till => ({
  name,
  title,
  payments,
  invalid: stand.invalid,
  behave: stand.webhooks.behave,
  fail: (fault) => stand.fail(fault),
})
