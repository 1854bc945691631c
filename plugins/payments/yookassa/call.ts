import type { z } from 'zod'
import { z as zod } from 'zod'

import type { Asked } from '@/src/orders/Asked'
import type { PaymentAccount } from '@/src/orders/paymentPort'

import { callJson } from '../http/callJson'
import { withoutSent } from '../http/withoutSent'

export type YookassaServer = {
  /** Another server than api.yookassa.ru: the sandbox. */
  readonly apiUrl?: string
  /** From where webhooks come; YooKassa's own networks unless another is named. */
  readonly webhooksFrom?: readonly string[]
}

type Call<Schema> = {
  method: 'GET' | 'POST'
  path: string
  query?: Readonly<Record<string, string>>
  body?: unknown
  /** Sent as Idempotence-Key. */
  key?: string
  schema: Schema
  signal: AbortSignal
}

/** The `Error` of the description. */
const refusal = zod.object({
  code: zod.string().optional(),
  description: zod.string().optional(),
  parameter: zod.string().optional(),
  retry_after: zod.number().optional(),
})

/**
 * One call to YooKassa (HTTP Basic with shopId and secret key). A 4xx is its no, and nothing was done; 429 is
 * later; after a 5xx or none at all nobody knows (yookassa.ru/developers/using-api/response-handling/http-codes).
 */
export async function call<Schema extends z.ZodType>(
  { apiUrl = 'https://api.yookassa.ru/v3' }: YookassaServer,
  { keys }: Pick<PaymentAccount, 'keys'>,
  { body, key, method, path, query = {}, schema, signal }: Call<Schema>,
): Promise<Asked<z.infer<Schema>>> {
  const url = new URL(`${apiUrl.replace(/\/$/, '')}${path}`)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  const pair = Buffer.from(`${keys.shopId ?? ''}:${keys.secretKey ?? ''}`).toString('base64')
  const headers = { authorization: `Basic ${pair}`, ...(key && { 'idempotence-key': key }) }
  const answer = await callJson({ service: 'yookassa', method, url, headers, body, signal })
  if (answer.is === 'lost') {
    return { is: answer.mayHaveArrived ? 'unknown' : 'later', reason: `ЮKassa: ${answer.reason}` }
  }
  const { status } = answer
  if (status === 200) {
    const read = schema.safeParse(answer.body)
    if (read.success) return { is: 'done', result: read.data }
    return { is: 'unknown', reason: 'ЮKassa: ответ не по описанию' }
  }
  const { data: said } = refusal.safeParse(answer.body)
  const code = `ЮKassa: ${said?.code ?? `HTTP ${status}`}`
  if (status === 429) {
    const wait = answer.retryAfter ?? said?.retry_after
    return { is: 'later', reason: code, ...(wait !== undefined && { wait }) }
  }
  if (status < 400 || status >= 500) return { is: 'unknown', reason: code }
  const words = [code, said?.description, said?.parameter].filter(Boolean).join(', ')
  return { is: 'refused', reason: withoutSent(words, body), code }
}
