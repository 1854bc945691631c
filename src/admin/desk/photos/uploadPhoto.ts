import { z } from 'zod'

import type { Language } from '@/src/i18n/language'

import { Refusal } from '../Refusal'

const kept = z.object({ doc: z.object({ id: z.number() }) })
/** As Payload says no, and as the server does before it. */
const refused = z.union([
  z
    .object({
      errors: z
        .array(
          z.object({
            message: z.string(),
            data: z
              .object({ errors: z.array(z.object({ message: z.string() })).min(1) })
              .optional(),
          }),
        )
        .min(1),
    })
    .transform(({ errors: [first] }) => first?.data?.errors[0]?.message ?? first?.message ?? ''),
  z.object({ detail: z.string() }).transform(({ detail }) => detail),
])

type Upload = {
  file: File
  /** What the photo shows. */
  alt: string
  language: Language
  /** Hears how much has been sent, from 0 to 1. */
  sent: (share: number) => void
}

/** Stores a photo and resolves with its id; rejects with a Refusal, or a failure of the network. */
export function uploadPhoto({ alt, file, language, sent }: Upload): Promise<number> {
  const form = new FormData()
  form.set('file', file)
  form.set('_payload', JSON.stringify({ alt }))
  return new Promise((resolve, reject) => {
    // `fetch` does not tell how much has been sent.
    const request = new XMLHttpRequest()
    request.open('POST', `/api/media?locale=${language}&depth=0`)
    request.setRequestHeader('Accept-Language', language)
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) sent(loaded / total)
    })
    request.addEventListener('error', () => reject(new Error('The upload was cut.')))
    request.addEventListener('load', () => {
      const answer = read(request.responseText)
      const photo = kept.safeParse(answer)
      if (photo.success) return resolve(photo.data.doc.id)
      const why = refused.safeParse(answer).data
      return reject(why ? new Refusal(why) : new Error(`The server answered ${request.status}.`))
    })
    request.send(form)
  })
}

function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
