import { AwsClient } from 'aws4fetch'

export type Bucket = {
  /** One request: readers see the object before it or this one, never a part. Rejects unless it is stored. */
  put: (name: string, body: Uint8Array | Blob, headers: Record<string, string>) => Promise<void>
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

/** A bucket of any store that speaks S3 (AWS, "Signature Version 4", path-style addresses). */
export function openBucket({ url, patience = 20_000, ...credentials }: BucketOptions): Bucket {
  const client = new AwsClient({ ...credentials, service: 's3', retries: 0 })
  const root = url.replace(/\/+$/, '')

  async function ask(name: string, init: RequestInit): Promise<void> {
    const answer = await client.fetch(`${root}/${name}`, {
      ...init,
      signal: AbortSignal.timeout(patience),
    })
    await answer.body?.cancel()
    if (!answer.ok)
      throw new Error(`The bucket answered ${answer.status} to ${init.method} ${name}.`)
  }

  return {
    put: (name, body, headers) =>
      ask(name, {
        method: 'PUT',
        body: body instanceof Blob ? body : new Uint8Array(body),
        headers,
      }),
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
