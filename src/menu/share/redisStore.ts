import { createHash } from 'node:crypto'

import type { Redis } from 'ioredis'

import type { Store } from './Store'

function keyOf(name: string): string {
  return `carte:menu:${createHash('sha256').update(name).digest('base64url').slice(0, 22)}`
}

/** Redis as the place; a connection that is not up now is not waited for. */
export function redisStore(redis: Redis): Store {
  function ready(): Redis {
    if (redis.status !== 'ready') throw new Error('Redis is away.')
    return redis
  }
  return {
    get: async (name) => ready().getBuffer(keyOf(name)),
    claim: async (name, milliseconds) => {
      const answer = await ready().set(`${keyOf(name)}:claim`, '', 'PX', milliseconds, 'NX')
      return answer === 'OK'
    },
    put: async (name, what, milliseconds) => {
      await ready().set(keyOf(name), what, 'PX', milliseconds)
    },
  }
}
