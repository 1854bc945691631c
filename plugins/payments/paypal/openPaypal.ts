import { z } from 'zod'

import type { Asked } from '@/src/orders/Asked'
import type { PaymentAccount } from '@/src/orders/paymentPort'
import { tracedFetch } from '@/src/tracing/tracedFetch'

const live = 'https://api-m.paypal.com'
const test = 'https://api-m.sandbox.paypal.com'
/** PayPal answers within this many milliseconds, or nobody knows. */
const longest = 30_000
/** A token with less left is not used any more, in milliseconds. */
const least = 60_000

const signedIn = z.object({ access_token: z.string(), expires_in: z.number() })
const refusal = z.object({
  name: z.string().optional(),
  error: z.string().optional(),
  details: z.array(z.object({ issue: z.string() })).optional(),
})
const caused = z.object({ cause: z.object({ code: z.string() }) })
const neverLeft: readonly string[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'CERT_HAS_EXPIRED']

export type PaypalServer = {
  /** Another server than PayPal's: the sandbox. */
  readonly apiUrl?: string
}

export type PaypalCall = {
  method: 'GET' | 'PATCH' | 'POST'
  path: string
  body?: unknown
  /** The idempotency key, PayPal-Request-Id. */
  key?: string
  signal: AbortSignal
}

/** What PayPal said, not read yet; `refused` names its `issue`. */
export type PaypalAnswer = Asked<unknown>

export const baseUrl = ({ apiUrl }: PaypalServer, { isTest }: Pick<PaymentAccount, 'isTest'>) =>
  apiUrl ?? (isTest ? test : live)

/** Calls PayPal's REST API; keeps the token of each account for as long as it is good. */
export function openPaypal(server: PaypalServer) {
  const tokens = new Map<string, { token: string; until: number }>()

  async function once(url: string, init: RequestInit, signal: AbortSignal): Promise<PaypalAnswer> {
    try {
      const ends = AbortSignal.any([signal, AbortSignal.timeout(longest)])
      const answer = await tracedFetch({ service: 'paypal' }, url, {
        ...init,
        redirect: 'error',
        signal: ends,
      })
      return readAnswer(answer, await answer.text())
    } catch (error) {
      const code = caused.safeParse(error).data?.cause.code
      return code !== undefined && neverLeft.includes(code)
        ? { is: 'later', reason: `PayPal: ${code}` }
        : { is: 'unknown', reason: 'PayPal: no answer' }
    }
  }

  async function tokenOf(account: PaymentAccount, signal: AbortSignal): Promise<Asked<string>> {
    const { clientId = '', clientSecret = '' } = account.keys
    const known = `${account.isTest} ${clientId} ${clientSecret}`
    const kept = tokens.get(known)
    if (kept && kept.until > Date.now()) return { is: 'done', result: kept.token }
    const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64')
    const answer = await once(
      `${baseUrl(server, account)}/v1/oauth2/token`,
      {
        method: 'POST',
        headers: {
          authorization: `Basic ${basic}`,
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'grant_type=client_credentials',
      },
      signal,
    )
    // Nothing was asked for yet: whatever came of signing in, nothing was done.
    if (answer.is === 'unknown') return { is: 'later', reason: answer.reason }
    if (answer.is !== 'done') return answer
    const { data } = signedIn.safeParse(answer.result)
    if (!data) return { is: 'later', reason: 'PayPal: no token' }
    tokens.set(known, {
      token: data.access_token,
      until: Date.now() + data.expires_in * 1000 - least,
    })
    return { is: 'done', result: data.access_token }
  }

  async function call(account: PaymentAccount, asked: PaypalCall): Promise<PaypalAnswer> {
    const { body, key, method, path, signal } = asked
    for (let tried = 0; ; tried += 1) {
      const token = await tokenOf(account, signal)
      if (token.is !== 'done') return token
      const answer = await once(
        `${baseUrl(server, account)}${path}`,
        {
          method,
          headers: {
            authorization: `Bearer ${token.result}`,
            'content-type': 'application/json',
            prefer: 'return=representation',
            ...(key !== undefined && { 'paypal-request-id': key }),
          },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        },
        signal,
      )
      const isStale = answer.is === 'refused' && answer.reason === 'PayPal: invalid_token'
      if (!isStale || tried > 0) return answer
      tokens.clear()
    }
  }

  return call
}

export type Paypal = ReturnType<typeof openPaypal>

function readAnswer({ headers, ok, status }: Response, text: string): PaypalAnswer {
  const body = readJson(text)
  if (status === 429) {
    const wait = Number(headers.get('retry-after')) * 1000
    return { is: 'later', reason: 'PayPal: 429', ...(wait > 0 && { wait }) }
  }
  if (status >= 500) return { is: 'unknown', reason: `PayPal: ${status}` }
  if (ok) {
    return status === 204 || body !== undefined
      ? { is: 'done', result: body ?? null }
      : { is: 'unknown', reason: 'PayPal: no JSON' }
  }
  const { data } = refusal.safeParse(body)
  const issue = data?.details?.[0]?.issue ?? data?.error ?? data?.name ?? String(status)
  return { is: 'refused', reason: `PayPal: ${issue}`, code: `PayPal: ${issue}` }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
