import { setTimeout as after } from 'node:timers/promises'

import type { Logger } from 'pino'
import { z } from 'zod'

import { IikoRefused } from '../errors/IikoRefused'
import { IikoRestricted } from '../errors/IikoRestricted'
import { IikoUnreachable, type Trouble } from '../errors/IikoUnreachable'
import { countCall } from '../health/countCall'
import type { Breaker } from '@/src/time/makeBreaker'
import { type MethodPath, methods } from './methods'
import { send } from './send'

/** Calls after the first, where a call may be made again. */
const mostRetries = 3
const firstPause = 300
const longestPause = 20_000

export type Tokens = {
  /** The token that all processes use now. */
  token: () => Promise<string>
  /** Another, because iiko does not take this one any more. */
  renew: (refused: string) => Promise<string>
}

export type Turns = {
  /** Takes a turn for a call; returns in how many milliseconds it comes. */
  take: (path: MethodPath) => Promise<number>
  /** A call has ended: counted for everybody, with the turn of the next one. */
  ended: (isGood: boolean) => void
  /** iiko asks for a pause of so many milliseconds. */
  hold: (path: MethodPath, ms: number) => Promise<void>
}

export type CallParts = {
  baseUrl: string
  /** None for signing in. */
  tokens: Tokens | null
  turns: Turns
  breaker: Breaker
  logger: Pick<Logger, 'debug' | 'warn'>
  random?: () => number
  sleep?: (ms: number) => Promise<unknown>
}

export type IikoAnswer = { bytes: Buffer; correlationId: string | null }
export type Call = (path: MethodPath, body: unknown) => Promise<IikoAnswer>

/** ErrorResponse of the description. */
const refusal = z.object({ errorDescription: z.string(), error: z.string().nullish() })

/**
 * Calls of one key. Each waits for its turn; a token that iiko does not take any more is renewed once; a
 * call that found no answer is made again after a pause with jitter where that does no harm, and what
 * iiko was too busy for always. Rejects with one of the errors of ../errors.
 */
export function makeCall(parts: CallParts): Call {
  const { baseUrl, tokens, turns, breaker, logger, random = Math.random, sleep = after } = parts

  return async (path, body) => {
    const method = methods[path]
    let hasRenewed = false
    let retries = 0
    let token = tokens ? await tokens.token() : null
    for (;;) {
      const wait = await turns.take(path)
      if (wait > 0) await sleep(wait)
      if (!breaker.mayCall()) throw trouble('resting', { mayHaveArrived: false })
      const began = performance.now()
      const sent = await send({ baseUrl, path, body, token })
      const ms = Math.round(performance.now() - began)
      const correlationId = sent.is === 'answer' ? sent.correlationId : null
      const told = { iiko: path, correlationId, ms, attempt: retries + 1 }

      if (sent.is === 'answer' && sent.status < 500 && sent.status !== 408) {
        breaker.succeeded()
        if (sent.status === 200) {
          countCall(path, 'ok')
          turns.ended(true)
          logger.debug({ ...told, bytes: sent.body.length }, 'iiko answered')
          return { bytes: sent.body, correlationId }
        }
        if (sent.status === 401 && tokens && token !== null && !hasRenewed) {
          hasRenewed = true
          token = await tokens.renew(token)
          continue
        }
        if (sent.status !== 429) {
          countCall(path, 'refused')
          turns.ended(false)
          const error = refusalOf(path, sent.status, sent.body, correlationId, tokens !== null)
          logger.warn(
            { ...told, status: sent.status, reason: error.message },
            'iiko refused a call',
          )
          throw error
        }
      } else breaker.failed()

      const failure = failureOf(sent)
      const error = trouble(failure.trouble, { ...failure, correlationId })
      countCall(path, failure.trouble)
      turns.ended(false)
      const isRepeatable = method.mayRepeat || !failure.mayHaveArrived
      logger.warn({ ...told, reason: failure.trouble, err: failure.cause }, 'A call to iiko failed')
      // A larger answer, or one that names no reason, does not get better.
      if (!isRepeatable || failure.trouble === 'tooLarge' || retries >= mostRetries) throw error
      retries += 1
      const pause = Math.min(longestPause, firstPause * 2 ** retries) * (0.5 + random() / 2)
      const asked = sent.is === 'answer' ? Math.min(longestPause, sent.retryAfter) : 0
      if (failure.trouble === 'busy') await turns.hold(path, asked || pause)
      else await sleep(pause)
    }

    function trouble(
      is: Trouble,
      more: { mayHaveArrived: boolean; correlationId?: string | null; cause?: unknown },
    ): IikoUnreachable {
      return new IikoUnreachable({ method: path, correlationId: null, ...more, trouble: is })
    }
  }
}

type Failure = { trouble: Trouble; mayHaveArrived: boolean; cause: unknown }

function failureOf(sent: Awaited<ReturnType<typeof send>>): Failure {
  if (sent.is === 'trouble') return sent
  const cause = undefined
  // Counted and turned away at the door.
  if (sent.status === 429) return { trouble: 'busy', mayHaveArrived: false, cause }
  return { trouble: sent.status === 408 ? 'timeout' : 'failed', mayHaveArrived: true, cause }
}

function refusalOf(
  method: MethodPath,
  status: number,
  body: Buffer,
  correlationId: string | null,
  isSignedIn: boolean,
): IikoRefused | IikoRestricted {
  const facts = { method, correlationId }
  const { right } = methods[method]
  // A token that was renewed a moment ago is good: what is missing is the right to this call.
  if (right && isSignedIn && (status === 401 || status === 403)) {
    return new IikoRestricted(right, facts)
  }
  const said = readRefusal(body)
  const description = said?.errorDescription ?? `HTTP ${status}`
  return new IikoRefused({ ...facts, status, description, code: said?.error ?? null })
}

function readRefusal(body: Buffer): z.infer<typeof refusal> | null {
  try {
    return refusal.safeParse(JSON.parse(body.toString())).data ?? null
  } catch {
    return null
  }
}
