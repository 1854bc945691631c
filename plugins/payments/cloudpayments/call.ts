import { z } from 'zod'

import type { Asked } from '@/src/orders/Asked'
import type { PaymentAccount } from '@/src/orders/paymentPort'

import { callJson } from '../http/callJson'
import { withoutSent } from '../http/withoutSent'

export type CloudpaymentsServer = {
  /** Another server than api.cloudpayments.ru: the sandbox. */
  readonly apiUrl?: string
}

type Call<Schema> = {
  path: string
  body: Readonly<Record<string, unknown>>
  /** Sent as X-Request-ID. */
  key?: string
  schema: Schema
  signal: AbortSignal
}

const envelope = z.object({
  Success: z.boolean(),
  Message: z.string().nullish(),
  Model: z.unknown().optional(),
})

/**
 * One call to CloudPayments: a POST with HTTP Basic of the public ID and the API secret. Every answer has the status
 * 200 and says in `Success` what it means; `Success: false` did nothing. 429 is later, while too many calls of the
 * site run (developers.cloudpayments.ru/#printsip-raboty); after a 5xx or no answer nobody knows.
 */
export async function call<Schema extends z.ZodType>(
  { apiUrl = 'https://api.cloudpayments.ru' }: CloudpaymentsServer,
  { keys }: Pick<PaymentAccount, 'keys'>,
  { body, key, path, schema, signal }: Call<Schema>,
): Promise<Asked<z.infer<Schema>>> {
  const url = new URL(`${apiUrl.replace(/\/$/, '')}${path}`)
  const pair = Buffer.from(`${keys.publicId ?? ''}:${keys.apiSecret ?? ''}`).toString('base64')
  const headers = { authorization: `Basic ${pair}`, ...(key && { 'x-request-id': key }) }
  const answer = await callJson({
    service: 'cloudpayments',
    ...{ method: 'POST', url, headers, body, signal },
  })
  if (answer.is === 'lost') {
    const reason = `CloudPayments: ${answer.reason}`
    return { is: answer.mayHaveArrived ? 'unknown' : 'later', reason }
  }
  const { retryAfter, status } = answer
  const reason = `CloudPayments: HTTP ${status}`
  if (status === 429) return { is: 'later', reason, ...(retryAfter && { wait: retryAfter }) }
  if (status >= 400 && status < 500) return { is: 'refused', reason }
  const { data: said } = envelope.safeParse(answer.body)
  if (status !== 200 || !said) return { is: 'unknown', reason }
  if (!said.Success) {
    const words = withoutSent(said.Message ?? 'Success: false', body)
    return { is: 'refused', reason: `CloudPayments: ${words}` }
  }
  const read = schema.safeParse(said.Model)
  if (read.success) return { is: 'done', result: read.data }
  return { is: 'unknown', reason: 'CloudPayments: ответ не по описанию' }
}
