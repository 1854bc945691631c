import type { Order } from '@/src/domain/order/Order'
import type { PaymentMode, Receipt } from '@/src/domain/receipt/Receipt'

import type { Asked } from './Asked'

/** What a refund of a provider is like; `key` is ours, where the provider keeps it. */
export type ProviderRefund = {
  readonly providerId: string
  readonly key: string | null
  readonly amount: number
  readonly state: 'pending' | 'done' | 'failed'
  /** Why it failed, for staff. */
  readonly reason: string
  /** What became of the receipt that went with it; absent: not told. */
  readonly receipt?: Pick<ReceiptOutcome, 'reason' | 'state'>
}

/** A receipt at a provider, by its number there. */
export type ReceiptOutcome = {
  readonly providerId: string
  readonly state: 'pending' | 'done' | 'failed'
  /** Why it failed, for staff. */
  readonly reason: string
}

/**
 * A payment as the provider has it, re-fetched or signed. Amounts in minor units; each only grows, so
 * that they may be told in any order.
 */
export type ProviderPayment = {
  /** The provider's id, once it has one. */
  readonly providerId: string
  /** Our `reference`, as the provider was told it; null: it was made elsewhere. */
  readonly reference: string | null
  readonly currency: string
  readonly authorised: number
  readonly captured: number
  /** All refunds that were ever done, those that failed afterwards (or at once) included. */
  readonly refunded: number
  /** Of these: the failed ones. */
  readonly unrefunded: number
  /** It ended without money: declined for good, voided, expired. */
  readonly isOff: boolean
  readonly isTest: boolean
  /** Every refund of it, one by one; null: not told. */
  readonly refunds: readonly ProviderRefund[] | null
  /** What the guest has to do next, where the provider tells it again. */
  readonly step?: PaymentStep
  /** A dispute (chargeback); null: none, absent: not told. */
  readonly dispute?: Dispute | null
  /** What became of the receipt that went with it; absent: not told. */
  readonly receipt?: { readonly state: 'pending' | 'done' | 'failed'; readonly reason: string }
  /** The provider’s own page with a receipt; null: not told, ask for it; absent: it has none. */
  readonly receiptUrl?: string | null
}

/** A guest has asked their bank or the provider for the money; `lost`: it went back to them. */
export type Dispute = 'disputed' | 'lost' | 'won'

/** What a guest does next: nothing, opens a page, or confirms in a form of the provider's script. */
export type PaymentStep =
  | { readonly kind: 'none' }
  | { readonly kind: 'redirect'; readonly url: string }
  | {
      readonly kind: 'form'
      readonly clientSecret: string
      readonly publicKey: string
      /** What else the provider's script needs; nothing secret. */
      readonly options?: Readonly<Record<string, boolean | number | string>>
    }

/** Keys of one provider, entered in the admin: for some restaurants, live or test. */
export type PaymentAccount = {
  readonly id: number
  readonly provider: string
  readonly isTest: boolean
  /** Money is only held when an order is placed, and captured when it is accepted. */
  readonly isTwoStage: boolean
  /** Receipts (54-ФЗ) go through the provider. */
  readonly sendsReceipts: boolean
  /** «Система налогообложения», 1–6 (tag 1055 of the fiscal data formats); null: the provider's own. */
  readonly taxSystem: number | null
  /** What its receipts say of money that comes before the food: a full payment unless it is said here. */
  readonly receiptMode?: PaymentMode
  /** By the names of `PaymentKey`; only accounts with all that are needed are ever handed to a provider. */
  readonly keys: Readonly<Record<string, string>>
}

/** What has to be entered before a provider works. */
export type PaymentKey = {
  /** `shopId`, `secretKey`. */
  readonly name: string
  readonly label: { readonly ru: string; readonly en: string }
  readonly description?: { readonly ru: string; readonly en: string }
  /** Shown masked. */
  readonly isSecret: boolean
  readonly isOptional?: boolean
}

/** What is asked for when a payment begins. Written down, with its key, before the provider is called. */
export type PaymentIntent = {
  /**
   * Names our payment at the provider, a UUID: kept in its metadata (or its invoice’s number), for webhooks and
   * look-ups. Numbers of rows would mean something else in another database on the same account.
   */
  readonly reference: string
  /** The provider's idempotency key: the same at every attempt of this operation. */
  readonly key: string
  readonly amount: number
  readonly currency: string
  /** Money is only held, and captured later. */
  readonly isTwoStage: boolean
  readonly order: Order
  readonly returnUrl: string
  /** The guest’s browser shows no forms of providers: theirs is the page to pay on. */
  readonly wantsPage: boolean
  /** Null: none is needed. */
  readonly receipt: Receipt | null
}

/**
 * A payment provider. Called outside of any transaction after the operation is written down; it writes
 * nothing, retries nothing, and never rejects for what the provider says. Only plugins/payments/settle
 * turns what it answers into money.
 */
export type PaymentPort = {
  /** `cash`, `card-on-delivery`, `stripe`: what orders and payments carry. */
  readonly name: string
  readonly label: { readonly ru: string; readonly en: string }
  /** Null: staff take the money and give it back; the kitchen does not wait for it. */
  readonly online: OnlinePayments | null
}

/** A provider that takes money by itself. Every call gets the account whose keys it uses. */
export type OnlinePayments = {
  readonly keys: readonly PaymentKey[]
  /** For how many milliseconds a key means the same operation there; later it is looked up first. */
  readonly keyWindow: number
  /** In which it takes money, ISO 4217; null: any. */
  readonly currencies: readonly string[] | null
  /** Receipts (54-ФЗ) go with payments and refunds, and are registered by the provider. */
  readonly takesReceipts?: true
  /** What a page of ours lets in so that guests pay in the provider's form on it; absent: it has none. */
  readonly form?: FormSources
  /** What is wrong with keys, before they are kept; null: they look right. Never calls out. */
  checkKeys: (account: PaymentAccount) => { readonly ru: string; readonly en: string } | null
  start: (
    account: PaymentAccount,
    intent: PaymentIntent,
    signal: AbortSignal,
  ) => Promise<Asked<{ payment: ProviderPayment; step: PaymentStep }>>
  capture: (account: PaymentAccount, asked: MoneyAsked) => Promise<Asked<ProviderPayment>>
  /** Voids what was not captured; `done` with the payment as it really stands. */
  cancel: (
    account: PaymentAccount,
    asked: Omit<MoneyAsked, 'amount' | 'receipt'>,
  ) => Promise<Asked<ProviderPayment>>
  /** Answers with the payment after it; `refunds` names this one by `key`. */
  refund: (account: PaymentAccount, asked: MoneyAsked) => Promise<Asked<ProviderPayment>>
  /** Looks a payment up, by our reference where the provider's is not known; null: the provider has none. */
  find: (
    account: PaymentAccount,
    asked: {
      readonly reference: string
      readonly providerId: string | null
      /** When it was written down, epoch milliseconds: it cannot be older there. */
      readonly since: number
      readonly signal: AbortSignal
    },
  ) => Promise<Asked<ProviderPayment | null>>
  /** A page of the payments made in a span of time (epoch milliseconds, the end excluded), oldest first or not. */
  list: (
    account: PaymentAccount,
    asked: {
      readonly from: number
      readonly until: number
      /** Where the last page ended; null: the first. */
      readonly cursor: string | null
      readonly signal: AbortSignal
    },
  ) => Promise<Asked<{ payments: readonly ProviderPayment[]; cursor: string | null }>>
  /** Where receipts can be made by themselves: such as were not registered with their payment or refund. */
  readonly receipts?: {
    send: (account: PaymentAccount, asked: ReceiptAsked) => Promise<Asked<ReceiptOutcome>>
    find: (
      account: PaymentAccount,
      asked: { readonly receiptId: string; readonly signal: AbortSignal },
    ) => Promise<Asked<ReceiptOutcome>>
  }
  /** Verifies a webhook, as the provider prescribes, and says which payment it is about. */
  hear: (heard: HeardWebhook) => Promise<Heard> | Heard
}

/** Origins, as content security policies name them. */
export type FormSources = {
  readonly scripts: readonly string[]
  /** Where the script calls. */
  readonly calls: readonly string[]
  readonly frames: readonly string[]
}

/** A webhook as it came over the network. */
export type HeardWebhook = {
  /** Every byte of the body, at most 1 MB. */
  readonly raw: Buffer
  readonly headers: Headers
  readonly query: URLSearchParams
  /** Who called, as TRUST_PROXY lets it be believed. */
  readonly address: string
  /** All accounts of the provider that have their keys. */
  readonly accounts: readonly PaymentAccount[]
  /** Epoch milliseconds. */
  readonly now: number
  /** What a guest may do, for providers that ask before they take money. */
  readonly mayPay: (asked: PayAsked) => Promise<PayVerdict>
  /** Read only by providers that fetch something in order to verify: certificates. */
  readonly fetch: typeof fetch
}

export type PayAsked = {
  readonly accountId: number
  readonly reference: string | null
  /** Minor units. */
  readonly amount: number
  readonly currency: string
  readonly isTest: boolean
}

/** `closed`: the order can be paid no more; `expired`: it has waited too long. */
export type PayVerdict = 'fine' | 'unknown-payment' | 'wrong-amount' | 'closed' | 'expired'

/** What a webhook says. `answer` is what the provider gets once it is kept; 200 without a body when absent. */
export type Heard =
  /** Not from the provider, or not for us: counted, and nothing is kept. */
  | { readonly is: 'forged'; readonly status: 400 | 401 | 403 }
  /** Nobody needs it: answered, and nothing is kept. */
  | { readonly is: 'ignored'; readonly answer?: WebhookAnswer }
  | {
      readonly is: 'told'
      /** Null where only the payment itself says which. */
      readonly accountId: number | null
      /** The provider's number of the event: the same when it is told again. */
      readonly eventId: string
      readonly reference: string | null
      readonly providerId: string | null
      /** It is not signed, and says that the payment is paid: that is looked at. */
      readonly claimsPaid?: boolean
      /** The payment as it was signed; null: it has to be asked for. */
      readonly payment: ProviderPayment | null
      /** What became of a receipt, signed, where receipts are told apart from payments. */
      readonly receipt?: HeardReceipt
      /** How a dispute stands, signed, where disputes are told apart from payments. */
      readonly dispute?: Dispute
      readonly answer?: WebhookAnswer
    }

export type HeardReceipt = NonNullable<ProviderPayment['receipt']> & {
  readonly kind: 'payment' | 'refund'
}

export type WebhookAnswer = {
  readonly status: number
  readonly body: string
  readonly type: string
}

export type ReceiptAsked = {
  readonly key: string
  readonly currency: string
  /** Of the payment. */
  readonly providerId: string
  /** Of the refund that it is for; null: it is for the payment. */
  readonly refundId: string | null
  readonly receipt: Receipt
  readonly signal: AbortSignal
}

export type MoneyAsked = {
  readonly reference: string
  readonly providerId: string
  readonly key: string
  readonly amount: number
  readonly currency: string
  /** Of the refund: why, for the guest's statement. */
  readonly reason: string
  readonly receipt: Receipt | null
  readonly signal: AbortSignal
}
