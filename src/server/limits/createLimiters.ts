import type { Redis } from 'ioredis'
import {
  type RateLimiterAbstract,
  RateLimiterCluster,
  RateLimiterMemory,
  RateLimiterRedis,
} from 'rate-limiter-flexible'

import type { Settings } from '@/src/settings'

/**
 * What is counted apart, so that whoever exhausts one leaves the others alone: behind one address may
 * sit a whole dining room.
 */
export const buckets = [
  'read',
  'write',
  'file',
  'page',
  'sign-in',
  'key',
  'keys-of-address',
] as const

export type Bucket = (typeof buckets)[number]

export type Limiters = Readonly<Record<Bucket, RateLimiterAbstract>>

type RateSettings = Pick<
  Settings,
  'RATE_LIMIT_PER_MINUTE' | 'RATE_LIMIT_KEY_PER_MINUTE' | 'RATE_LIMIT_SIGN_IN_PER_MINUTE'
>

export const windowSeconds = 60

/**
 * Counters of requests a minute: in Redis when there is one, and in memory while it is away: of this process, or, of a
 * fork, in the primary's for all processes of the box.
 */
export function createLimiters(settings: RateSettings, redis?: Redis, isFork = false): Limiters {
  const limiter = (bucket: Bucket, points: number): RateLimiterAbstract => {
    const options = { keyPrefix: `carte:rate:${bucket}`, points, duration: windowSeconds }
    const inMemory = isFork
      ? new RateLimiterCluster({ ...options, timeoutMs: 1_000 })
      : new RateLimiterMemory(options)
    if (!redis) return inMemory
    return new RateLimiterRedis({
      ...options,
      storeClient: redis,
      insuranceLimiter: inMemory,
      rejectIfRedisNotReady: true,
    })
  }
  const perAddress = settings.RATE_LIMIT_PER_MINUTE
  const perKey = settings.RATE_LIMIT_KEY_PER_MINUTE
  return {
    read: limiter('read', perAddress),
    write: limiter('write', perAddress),
    // A page of the menu shows dozens of photos.
    file: limiter('file', perAddress * 10),
    page: limiter('page', perAddress),
    'sign-in': limiter('sign-in', settings.RATE_LIMIT_SIGN_IN_PER_MINUTE),
    key: limiter('key', perKey),
    // Keys are counted before they are checked: without this, invented ones would have no limit.
    'keys-of-address': limiter('keys-of-address', perKey * 3),
  }
}
