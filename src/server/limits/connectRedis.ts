import { Redis } from 'ioredis'
import type { Logger } from 'pino'

/**
 * What several processes share. It may be away at the start or later: commands then fail at once, each
 * process goes on alone, and the log says so once until it is back.
 */
export function connectRedis(url: string, logger: Logger): Redis {
  const redis = new Redis(url, {
    connectionName: 'carte',
    connectTimeout: 5_000,
    commandTimeout: 500,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt) => Math.min(attempt * 200, 5_000),
  })
  let isAway = false
  redis.on('error', (error: Error) => {
    if (!isAway) {
      logger.warn(
        { err: error },
        'Redis does not answer: this process counts rate limits and makes its menus alone until it is back (REDIS_URL)',
      )
    }
    isAway = true
  })
  redis.on('ready', () => {
    if (isAway) logger.info('Redis answers again')
    isAway = false
  })
  return redis
}
