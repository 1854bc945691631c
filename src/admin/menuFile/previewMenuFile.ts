import type { Preview } from '@/src/menu/sheet/Preview'

import type { Chosen } from './ChooseFile'
import { formOf } from './formOf'
import { refusedBy } from './Refused'

/** Asks what a file would change. Throws Refused with the server's sentence, or what fetch throws. */
export async function previewMenuFile(chosen: Chosen, language: string): Promise<Preview> {
  const answer = await fetch('/api/menu-file/preview', {
    method: 'POST',
    headers: { 'Accept-Language': language },
    credentials: 'include',
    body: formOf(chosen),
  })
  const said: unknown = await answer.json()
  if (isPreview(said)) return said
  throw refusedBy(said) ?? new Error(`The preview was answered with ${answer.status}.`)
}

function isPreview(body: unknown): body is Preview {
  return typeof body === 'object' && body !== null && 'fingerprint' in body
}
