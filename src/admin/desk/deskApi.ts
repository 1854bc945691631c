import { z } from 'zod'

import type { Desk, DeskLine } from '@/src/domain/menu/desk/Desk'
import type { Language } from '@/src/i18n/language'

import { changedShape, deskShape } from './deskShape'

/** A refusal of the server in its own words, said to people. */
export class Refusal extends Error {}

const problem = z.object({
  detail: z.string(),
  errors: z.array(z.object({ detail: z.string() })).optional(),
})

async function ask<Answer>(
  shape: z.ZodType<Answer>,
  language: Language,
  address: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<Answer> {
  const answer = await fetch(address, {
    credentials: 'include',
    headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  })
  if (answer.ok) return shape.parse(await answer.json())
  const told = problem.safeParse(await answer.json().catch(() => null))
  if (!told.success) throw new Error(`The server answered ${answer.status}.`)
  throw new Refusal(told.data.errors?.[0]?.detail ?? told.data.detail)
}

export type Thing = Pick<DeskLine, 'dish' | 'size'>
export type OfferChange = Thing & Pick<DeskLine, 'price' | 'isHidden'>
export type StopChange = Thing & { remaining: number | null; until: string | null; reason: string }
export type StopChanges = { put?: StopChange[]; clear?: Thing[] }
export type Changed = { revision: number; lines: DeskLine[] }

/** The calls of /api/desk for one restaurant; they reject with a Refusal or a failure of the network. */
export const deskApi = (location: number, language: Language) => ({
  read: (signal: AbortSignal) =>
    ask<Desk>(deskShape, language, `/api/desk?location=${location}`, undefined, signal),
  offers: (rows: OfferChange[]) =>
    ask<Changed>(changedShape, language, '/api/desk/offers', { location, rows }),
  stops: (changes: StopChanges) =>
    ask<Changed>(changedShape, language, '/api/desk/stops', { location, ...changes }),
})
