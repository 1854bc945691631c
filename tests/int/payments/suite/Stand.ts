import type { Manner } from '@/sandbox/payments/makeCourier'

/** What a provider does to the next call that begins a payment, refunds or is looked up. */
export type StandFault =
  /** Nothing was done and no answer came. */
  | 'lost-before'
  /** It was done and no answer came. */
  | 'lost-after'
  | 'failed'
  | 'busy'
  | 'html'

/** A stand-in of a provider as the cases of TESTS.md need it. Amounts in minor units. */
export type Stand = {
  provider: string
  /** In which it takes money, where these are no roubles. */
  currency?: 'EUR'
  /** After a decline the guest may try again in the same payment. */
  isPatient?: true
  /** The guest agrees, and the shop takes the money: who never saw the page has paid nothing. */
  isTakenByShop?: true
  /** What nobody has paid cannot be looked up there: nobody saw its page either, and it is begun anew. */
  isUnseen?: true
  /** Requests are judged by the published description. */
  isChecked: boolean
  /** What the environment says before Carte starts. */
  environment: Record<string, string>
  /** Of `payment-accounts`, under the names of its fields. */
  keys: Record<string, string>
  /** Where its webhooks are brought. */
  listenAt: (url: string) => void
  /** The guest pays, or their bank refuses, the newest payment or the one of this number. */
  approve: (providerId?: string) => void
  decline: (providerId?: string) => void
  /** A refund as a person makes it in the provider’s cabinet. */
  refundInCabinet: (providerId: string, amount: number) => void
  /** The guest’s bank disputes a payment, where the provider tells of it. */
  dispute?: (providerId: string) => void
  endDispute?: (providerId: string, as: 'lost' | 'won') => void
  /** What was held for too long is held no more. */
  endHold: (providerId: string) => void
  /** Refunds wait until they are ended so. */
  holdRefunds: () => void
  endRefunds: (as: 'done' | 'failed') => void
  /** The page with the receipt of a payment, where the provider has one. */
  receiptPageOf?: (providerId: string) => string | null
  /** Every call is refused with these words until it works again, where a provider’s no has words. */
  refuseWith?: (words: string | null) => void
  /** The numbers of all payments that were begun there. */
  payments: () => string[]
  /** Its number in the list of a day, where that is another. */
  listedAs?: (providerId: string) => string
  /** What it has: captured and refunded. */
  moneyOf: (providerId: string) => { captured: number; refunded: number }
  /** Its webhooks. */
  behave: (manner: Partial<Manner>) => void
  release: (isReversed?: boolean) => Promise<void>
  /** Brings every webhook so far once more. */
  repeat: () => Promise<(number | null)[]>
  idle: () => Promise<void>
  fail: (fault: StandFault, what: 'start' | 'refund') => void
  /** Calls and answers that break the description. */
  invalid: () => readonly string[]
  close: () => Promise<void>
}
