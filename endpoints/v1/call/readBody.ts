import type { PayloadRequest } from 'payload'

import { Problem } from '@/src/errors'
import { api } from '@/src/i18n/api'

/** The parsed JSON body; undefined when the request has none. */
export async function readBody(req: PayloadRequest): Promise<unknown> {
  const text = (await req.text?.()) ?? ''
  if (text === '') return undefined
  const type = req.headers.get('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new Problem('unsupported-media-type', {
      detail: api.jsonOnly,
      headers: { Accept: 'application/json' },
    })
  }
  try {
    const parsed: unknown = JSON.parse(text)
    return parsed
  } catch (cause) {
    throw new Problem('malformed', { detail: api.notJson, cause })
  }
}
