import { z } from 'zod'

import { storableText } from '@/src/domain/text/storableText'

const text = z
  .union([z.string(), z.number(), z.boolean()])
  .transform((value) => storableText(String(value)))
  .nullish()
  .catch(null)

/** Of a notification what is read, by the names of developers.cloudpayments.ru/#uvedomleniya. */
const notification = z.object({
  TransactionId: text,
  /** Of a receipt: its number. */
  Id: text,
  InvoiceId: text,
  AccountId: text,
  Amount: text,
  Currency: text,
  TestMode: text,
  OperationType: text,
  /** Of a receipt: `Income`, `IncomeReturn`. */
  Type: text,
})
export type Notification = z.infer<typeof notification>

/** The body of a notification, a form or JSON, whichever the site is set to; null for what is neither. */
export function readNotification(raw: Buffer, contentType: string): Notification | null {
  const body = raw.toString('utf8')
  const fields = /json/i.test(contentType)
    ? parse(body)
    : Object.fromEntries(new URLSearchParams(body))
  const read = notification.safeParse(fields)
  return read.success ? read.data : null
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
