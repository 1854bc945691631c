import { z } from 'zod'

const failure = z.looseObject({ error: z.looseObject({}) })

/**
 * An answer as Stripe's client can bear it. Of JSON that is no object it never comes back, and an error's status
 * without Stripe's `error` it takes for success: proxies answer so. Rejects where it is no JSON.
 */
export async function heldToStripe(answer: Response): Promise<Response> {
  const { headers, ok, status } = answer
  const text = await answer.text()
  const parsed = z.looseObject({}).safeParse(readJson(text))
  const isRight = parsed.success && (ok || failure.safeParse(parsed.data).success)
  if (isRight) return new Response(text, { status, headers: plain(headers) })
  if (ok) throw new TypeError('Stripe answered with what is no JSON of its own.')
  const body = JSON.stringify({ error: { type: 'api_error', message: `HTTP ${status}` } })
  return new Response(body, { status, headers: plain(headers) })
}

/** Of what came compressed, the text is not any more. */
function plain(headers: Headers): Headers {
  const kept = new Headers(headers)
  kept.delete('content-encoding')
  kept.delete('content-length')
  return kept
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
