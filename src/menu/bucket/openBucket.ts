import { AwsClient } from 'aws4fetch'

/** Names the bytes of an object: their entity tag. */
type Lying = { tag: string }
type Seen = Lying & { said: string | null }

export type Bucket = {
  /** One request: readers see the object before it or this one, never a part. Rejects unless it is stored. */
  put: (name: string, body: Uint8Array | Blob, headers: Record<string, string>) => Promise<void>
  /**
   * `put` only where still lies what was seen (`look`), null for nothing; answers with what lies there now, null
   * when it was something else. A store that does not know conditions takes it in any case.
   */
  replace: (
    name: string,
    body: Uint8Array,
    headers: Record<string, string>,
    seen: string | null,
  ) => Promise<Lying | null>
  /** Which object lies there, and the header of this name that it was put with. */
  look: (name: string, header: string) => Promise<Seen | null>
  /** What lies there; null when nothing does. */
  get: (name: string) => Promise<Response | null>
  /** Also when it is not there. */
  remove: (name: string) => Promise<void>
}

export type BucketOptions = {
  /** `https://host/bucket`, perhaps with a folder. */
  url: string
  accessKeyId: string
  secretAccessKey: string
  region: string
  /** The longest that one object may take, in milliseconds. */
  patience?: number
}

function conditionOf(seen: string | null): Record<string, string> {
  if (seen === null) return { 'If-None-Match': '*' }
  // From a store that names no bytes nothing can be asked.
  return seen === '' ? {} : { 'If-Match': seen }
}

/** Not Implemented. */
const unknownCondition = 501

/**
 * S3's answers to a condition that does not hold: Precondition Failed, Conflict with a request of the same
 * time, and Not Found where something was to be there ("Conditional writes" in its user guide).
 */
function isOtherwise(status: number, seen: string | null): boolean {
  return status === 412 || status === 409 || (status === 404 && seen !== null)
}

/** A bucket of any store that speaks S3 (AWS, "Signature Version 4", path-style addresses). */
export function openBucket({ url, patience = 20_000, ...credentials }: BucketOptions): Bucket {
  const client = new AwsClient({ ...credentials, service: 's3', retries: 0 })
  const root = url.replace(/\/+$/, '')

  async function answerTo(name: string, init: RequestInit): Promise<Response> {
    const answer = await client.fetch(`${root}/${name}`, {
      ...init,
      signal: AbortSignal.timeout(patience),
    })
    await answer.body?.cancel()
    return answer
  }

  function refuse(answer: Response, { method }: RequestInit, name: string): never {
    throw new Error(`The bucket answered ${answer.status} to ${method} ${name}.`)
  }

  async function ask(name: string, init: RequestInit): Promise<void> {
    const answer = await answerTo(name, init)
    if (!answer.ok) refuse(answer, init, name)
  }

  return {
    put: (name, body, headers) =>
      ask(name, {
        method: 'PUT',
        body: body instanceof Blob ? body : new Uint8Array(body),
        headers,
      }),
    replace: async (name, body, headers, seen) => {
      const condition = conditionOf(seen)
      const init = { method: 'PUT', body: new Uint8Array(body) }
      let answer = await answerTo(name, { ...init, headers: { ...headers, ...condition } })
      if (answer.status === unknownCondition) answer = await answerTo(name, { ...init, headers })
      if (answer.ok) return { tag: answer.headers.get('etag') ?? '' }
      if (isOtherwise(answer.status, seen)) return null
      return refuse(answer, init, name)
    },
    look: async (name, header) => {
      const init = { method: 'HEAD' }
      const answer = await answerTo(name, init)
      if (answer.status === 404) return null
      if (!answer.ok) refuse(answer, init, name)
      return { tag: answer.headers.get('etag') ?? '', said: answer.headers.get(header) }
    },
    get: async (name) => {
      const answer = await client.fetch(`${root}/${name}`, {
        signal: AbortSignal.timeout(patience),
      })
      if (answer.ok) return answer
      await answer.body?.cancel()
      if (answer.status === 404) return null
      throw new Error(`The bucket answered ${answer.status} to GET ${name}.`)
    },
    remove: (name) => ask(name, { method: 'DELETE' }),
  }
}
