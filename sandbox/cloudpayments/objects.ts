import { textOf } from '../http/textOf'

/** The codes of statuses as the examples of the description have them. */
const statusCodes = {
  AwaitingAuthentication: 1,
  Authorized: 2,
  Completed: 3,
  Cancelled: 4,
  Declined: 5,
} as const

export type CpStatus = keyof typeof statusCodes

/** An order with its link, and what the description shows of it. */
export type CpOrder = {
  id: string
  number: number
  /** Kopecks. */
  amount: number
  currency: string
  description: string
  invoiceId: string
  accountId: string
  isTwoStage: boolean
  jsonData: unknown
  success: string
  fail: string
  culture: string
  createdAt: number
  state: 'open' | 'paid' | 'off'
}

export type CpTransaction = {
  id: number
  type: 0 | 1
  /** Of a refund: the payment’s. */
  original: number | null
  amount: number
  currency: string
  invoiceId: string
  accountId: string
  description: string
  jsonData: unknown
  createdAt: number
  confirmedAt: number | null
  status: CpStatus
  reason: string
  isTest: boolean
  method: 'card' | 'Sbp'
}

/** A notification before it is written as a form or as JSON. */
export type CpEvent = { event: string; fields: Record<string, string | number> }

const sum = (kopecks: number) => kopecks / 100
const iso = (time: number) => new Date(time).toISOString().slice(0, 19)
const dates = (name: string, time: number | null) => ({
  [name]: time === null ? null : `/Date(${time})/`,
  [`${name}Iso`]: time === null ? null : iso(time),
})

/** An order as `orders/create` answers it. */
export const orderModel = (order: CpOrder, url: string) => ({
  Id: order.id,
  Number: order.number,
  Amount: sum(order.amount),
  Currency: order.currency,
  CurrencyCode: 0,
  Email: null,
  Phone: null,
  Description: order.description,
  RequireConfirmation: order.isTwoStage,
  Url: `${url}/d/${order.id}`,
  CultureName: order.culture,
  ...dates('CreatedDate', order.createdAt),
  ...dates('PaymentDate', null),
  StatusCode: 0,
  Status: 'Created',
  InternalId: order.number,
})

/** A transaction as `payments/get` answers it: every field of its example. */
export const transactionModel = (one: CpTransaction, publicId: string) => ({
  ReasonCode: one.status === 'Declined' ? 5051 : 0,
  PublicId: publicId,
  TerminalUrl: 'http://sandbox',
  TransactionId: one.id,
  Amount: sum(one.amount),
  Currency: one.currency,
  CurrencyCode: 0,
  PaymentAmount: sum(one.amount),
  PaymentCurrency: one.currency,
  PaymentCurrencyCode: 0,
  InvoiceId: one.invoiceId || null,
  AccountId: one.accountId || null,
  Email: null,
  Description: one.description,
  JsonData: one.jsonData === undefined ? null : JSON.stringify(one.jsonData),
  ...dates('CreatedDate', one.createdAt),
  ...dates('PayoutDate', null),
  PayoutAmount: null,
  ...dates('AuthDate', one.status === 'Declined' ? null : one.createdAt),
  ...dates('ConfirmDate', one.confirmedAt),
  AuthCode: one.status === 'Declined' ? null : 'A1B2C3',
  TestMode: one.isTest,
  Rrn: null,
  OriginalTransactionId: one.original,
  FallBackScenarioDeclinedTransactionId: null,
  IpAddress: '127.0.0.1',
  IpCountry: 'RU',
  IpCity: null,
  IpRegion: null,
  IpDistrict: null,
  IpLatitude: null,
  IpLongitude: null,
  CardFirstSix: '424242',
  CardLastFour: '4242',
  CardExpDate: '12/30',
  CardType: 'Visa',
  CardProduct: null,
  CardCategory: null,
  EscrowAccumulationId: null,
  IssuerBankCountry: 'RU',
  Issuer: 'CloudPayments',
  CardTypeCode: 0,
  Status: one.status,
  StatusCode: statusCodes[one.status],
  CultureName: 'ru-RU',
  Reason: one.reason,
  CardHolderMessage:
    one.status === 'Declined' ? 'Недостаточно средств' : 'Оплата успешно проведена',
  Type: one.type,
  Refunded: false,
  Name: null,
  Token: null,
  SubscriptionId: null,
  GatewayName: 'Test',
  AndroidPay: false,
  WalletType: '',
  TotalFee: 0,
  VatAboveTotalFee: 0,
  ProcessorAndPartnerFee: 0,
  VatWithinProcessorFee: 0,
})

const written = (time: number) => iso(time).replace('T', ' ')

/** What every notification about a payment says. */
export const paymentFields = (one: CpTransaction): Record<string, string | number> => ({
  TransactionId: one.id,
  Amount: (one.amount / 100).toFixed(2),
  Currency: one.currency,
  PaymentAmount: (one.amount / 100).toFixed(2),
  PaymentCurrency: one.currency,
  DateTime: written(one.createdAt),
  CardFirstSix: '424242',
  CardLastFour: '4242',
  CardType: 'Visa',
  CardExpDate: '12/30',
  TestMode: one.isTest ? 1 : 0,
  ...(one.invoiceId && { InvoiceId: one.invoiceId }),
  ...(one.accountId && { AccountId: one.accountId }),
  Description: textOf(one.description),
  ...(one.method === 'Sbp' && { PaymentMethod: 'Sbp' }),
  ...(one.jsonData !== undefined && { Data: JSON.stringify(one.jsonData) }),
})

/** What a refund or a cancel says. */
export const backFields = (one: CpTransaction, time: number): Record<string, string | number> => ({
  TransactionId: one.id,
  Amount: (one.amount / 100).toFixed(2),
  DateTime: written(time),
  ...(one.invoiceId && { InvoiceId: one.invoiceId }),
  ...(one.jsonData !== undefined && { Data: JSON.stringify(one.jsonData) }),
})
