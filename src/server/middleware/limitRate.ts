import type { RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { RateLimiterRes } from 'rate-limiter-flexible'

import { server } from '@/src/i18n/server'

import { bucketsOf, type Count } from '../limits/bucketsOf'
import { type Limiters, windowSeconds } from '../limits/createLimiters'
import { sendProblem } from '../sendProblem'

/**
 * Counts each request per address and per key, and answers 429 beyond the limit. RateLimit headers
 * follow draft-ietf-httpapi-ratelimit-headers-10.
 */
export function limitRate(limiters: Limiters, logger: Logger): RequestHandler {
  const consume = async ({ bucket, key }: Count): Promise<RateLimiterRes | null> => {
    try {
      return await limiters[bucket].consume(key)
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return refusal
      logger.error({ err: refusal, bucket }, 'A request could not be counted')
      return null
    }
  }

  return async (req, res, next) => {
    for (const count of bucketsOf(req)) {
      const used = await consume(count)
      if (!used) continue
      const { points } = limiters[count.bucket]
      const seconds = Math.max(1, Math.ceil(used.msBeforeNext / 1000))
      showLimit(res, count.bucket, { points, left: used.remainingPoints, seconds })
      if (used.consumedPoints <= points) continue
      res.set('Retry-After', String(seconds))
      const isSignIn = count.bucket === 'sign-in'
      sendProblem(req, res, {
        code: 'too-many-requests',
        detail: isSignIn ? server.tooManySignIns : server.tooManyRequests,
        values: { seconds },
      })
      return
    }
    next()
  }
}

function showLimit(
  res: Response,
  name: string,
  { points, left, seconds }: { points: number; left: number; seconds: number },
): void {
  res.append('RateLimit-Policy', `"${name}";q=${points};w=${windowSeconds}`)
  res.append('RateLimit', `"${name}";r=${Math.max(0, left)};t=${seconds}`)
}
