import type { Payload } from 'payload'

/** Payload, which tells of each document that could not be read before it throws. */
export function tellingFailures(payload: Payload, tell: (error: unknown) => void): Payload {
  const telling = async <T>(asked: Promise<T>): Promise<T> => {
    try {
      return await asked
    } catch (error) {
      tell(error)
      throw error
    }
  }
  const reads: Partial<Record<string | symbol, unknown>> = {
    find: (asked: Parameters<Payload['find']>[0]) => telling(payload.find(asked)),
    findByID: (asked: Parameters<Payload['findByID']>[0]) => telling(payload.findByID(asked)),
  }
  return new Proxy(payload, {
    get: (target, name): unknown => reads[name] ?? Reflect.get(target, name, target),
  })
}
