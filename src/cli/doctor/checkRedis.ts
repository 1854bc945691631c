import { Redis } from 'ioredis'

import { settings } from '@/src/settings'

import type { Finding } from './Finding'
import { reasonOf } from './reasonOf'

/** Whether Redis answers, where one is set. */
export async function checkRedis(): Promise<Finding[]> {
  const { REDIS_URL } = settings()
  if (!REDIS_URL) return []
  const redis = new Redis(REDIS_URL, {
    lazyConnect: true,
    connectTimeout: 5_000,
    commandTimeout: 5_000,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  })
  // Told by the command that waits for it.
  let why = ''
  redis.on('error', (error) => (why = reasonOf(error)))
  try {
    await redis.connect()
    await redis.ping()
    return [{ of: 'redis', level: 'ok', is: { ru: 'Redis отвечает.', en: 'Redis answers.' } }]
  } catch (error) {
    const { host } = new URL(REDIS_URL)
    const reason = why || reasonOf(error)
    return [
      {
        of: 'REDIS_URL',
        level: 'error',
        is: {
          ru: `Redis на ${host} не отвечает (${reason}).`,
          en: `Redis at ${host} does not answer (${reason}).`,
        },
        remedy: {
          ru: 'Запустите его или исправьте адрес. До тех пор каждый процесс считает ограничения сам.',
          en: 'Start it or correct the address. Until then each process counts its rate limits alone.',
        },
      },
    ]
  } finally {
    redis.disconnect()
  }
}
