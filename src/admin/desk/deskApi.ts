import type { Desk, DeskLine } from '@/src/domain/menu/desk/Desk'
import type { Language } from '@/src/i18n/language'

import { askDesk } from './askDesk'
import { changedShape, deskShape } from './deskShape'

export type Thing = Pick<DeskLine, 'dish' | 'size'>
export type OfferChange = Thing & Pick<DeskLine, 'price' | 'isHidden'>
export type StopChange = Thing & { remaining: number | null; until: string | null; reason: string }
export type StopChanges = { put?: StopChange[]; clear?: Thing[] }
export type Placing = { dish: number; category: number | null; after: number | null }
export type Photos = { dish: number; photos: readonly number[]; before: readonly number[] }
export type Changed = { revision: number; lines: DeskLine[] }

/** The calls of /api/desk for one restaurant; they reject with a Refusal or a failure of the network. */
export const deskApi = (location: number, language: Language) => ({
  read: (signal: AbortSignal, at?: number) =>
    askDesk<Desk>(
      deskShape,
      `/api/desk?location=${location}${at === undefined ? '' : `&at=${new Date(at).toISOString()}`}`,
      { language, signal },
    ),
  offers: (rows: OfferChange[]) =>
    askDesk<Changed>(changedShape, '/api/desk/offers', { language, body: { location, rows } }),
  place: (placing: Placing) =>
    askDesk<Desk>(deskShape, '/api/desk/place', { language, body: { location, ...placing } }),
  photos: (photos: Photos) =>
    askDesk<Changed>(changedShape, '/api/desk/photos', { language, body: { location, ...photos } }),
  stops: (changes: StopChanges) =>
    askDesk<Changed>(changedShape, '/api/desk/stops', { language, body: { location, ...changes } }),
})
