import { z } from 'zod'

/** Of developers.cloudpayments.ru what is read: an order with a link to pay it (#sozdanie-scheta-dlya-otpravki-po-pochte). */
export const cloudOrder = z.object({ Id: z.string().min(1), Url: z.url() })

/** A transaction: a payment, a refund or a payout (#prosmotr-tranzaktsii). Refunds name the payment they are of. */
export const cloudTransaction = z.object({
  TransactionId: z.number(),
  Amount: z.number(),
  Currency: z.string(),
  InvoiceId: z.string().nullish(),
  JsonData: z.string().nullish(),
  /** `/Date(1635566398686)/`, epoch milliseconds. */
  CreatedDate: z.string(),
  TestMode: z.boolean(),
  OriginalTransactionId: z.number().nullish(),
  /** `AwaitingAuthentication`, `Authorized`, `Completed`, `Cancelled`, `Declined` (#statusy-operatsiy). */
  Status: z.string(),
  /** 0: a payment, 1: a refund, 2: a payout (in the order of #tipy-operatsiy). */
  Type: z.number(),
  CardHolderMessage: z.string().nullish(),
})
export type CloudTransaction = z.infer<typeof cloudTransaction>

export const transactionPage = z.array(cloudTransaction)

/** What confirming, voiding and calling off answer: nothing. */
export const nothing = z.unknown()

export const refundMade = z.object({ TransactionId: z.number() })
