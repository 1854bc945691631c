import type { PayloadRequest } from 'payload'

import { Problem } from '@/src/errors'
import { api } from '@/src/i18n/api'
import type { Language } from '@/src/i18n/language'
import { answer, type Missing } from '@/src/menu/answer/answer'
import type { Asked } from '@/src/menu/answer/Asked'
import { menuOf } from '@/src/menu/menuOf'

import type { Answer } from '../call/call'

/** Headers of every answer that comes from the compiled menu. */
export const menuHeaders = ['ETag', 'Cache-Control', 'Carte-Menu-Version', 'Content-Language']

/** What is told of what the menu does not have. */
export const missing = {
  location: api.locationNotFound,
  channel: api.channelNotServed,
  item: api.dishNotFound,
  version: api.versionGone,
} satisfies Record<Missing, unknown>

/**
 * Answers from the compiled menu, and keeps in mind what the address asks for: the next request for it
 * is answered before it comes here. Throws `not-found` for what the menu does not have.
 */
export async function answerFromMenu(
  req: PayloadRequest,
  language: Language,
  asked: Asked,
): Promise<Answer> {
  const { engine, addresses } = await menuOf(req.payload)
  const reply = await answer(engine, asked, {
    acceptEncoding: req.headers.get('accept-encoding') ?? undefined,
    ifNoneMatch: req.headers.get('if-none-match') ?? undefined,
  })
  if (typeof reply === 'string') {
    throw new Problem(reply === 'version' ? 'gone' : 'not-found', { detail: missing[reply] })
  }
  if (req.url) {
    const { pathname, search } = new URL(req.url)
    addresses.remember(language, `${pathname}${search}`, asked)
  }
  const headers = new Headers()
  for (let index = 0; index + 1 < reply.headers.length; index += 2) {
    headers.append(reply.headers[index] ?? '', reply.headers[index + 1] ?? '')
  }
  const body = reply.body && new Uint8Array(reply.body)
  return { response: new Response(body, { status: reply.status, headers }) }
}
