import { z } from 'zod'

import type { Text } from '@/src/domain/menu/model/Text'
import { readLexical } from '@/src/domain/messages/richText/readLexical'
import type { RichText } from '@/src/domain/messages/richText/RichText'
import type { Page, PageBlock } from '@/src/domain/pages/Page'
import type { Photo } from '@/src/domain/photo/Photo'

/** A localized field of a document that was read in all languages; languages without words are left out. */
const text = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((said): Text => {
    const words = Object.entries(said ?? {})
    return Object.fromEntries(
      words.flatMap(([locale, word]) => (typeof word === 'string' && word ? [[locale, word]] : [])),
    )
  })
const body = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((said): Record<string, RichText> => {
    const bodies = Object.entries(said ?? {}).map(
      ([locale, json]) => [locale, readLexical(json)] as const,
    )
    return Object.fromEntries(bodies.filter(([, read]) => read.length > 0))
  })
const ids = z.array(z.number()).nullish()

const block = z.discriminatedUnion('blockType', [
  z.object({ blockType: z.literal('text'), body }),
  z.object({ blockType: z.literal('photo'), photo: z.number().nullish(), caption: text }),
  z.object({ blockType: z.literal('gallery'), photos: ids }),
  z.object({ blockType: z.literal('dishes'), heading: text, dishes: ids }),
  z.object({ blockType: z.literal('contacts'), hasMap: z.boolean().nullish() }),
  z.object({ blockType: z.literal('button'), label: text, url: z.string().nullish() }),
])

/** A document of `pages` as Payload reads it in all languages, nothing followed. */
export const storedPage = z.object({
  id: z.number(),
  slug: z.string().nullish(),
  name: text,
  description: text,
  blocks: z.array(block).nullish(),
  isLinked: z.boolean().nullish(),
  location: z.number().nullish(),
  updatedAt: z.string(),
})
export type StoredPage = z.infer<typeof storedPage>

/** The photos that a page shows. */
export function photoIdsOf({ blocks }: StoredPage): number[] {
  return (blocks ?? []).flatMap((one) => {
    if (one.blockType === 'photo') return one.photo ?? []
    return one.blockType === 'gallery' ? (one.photos ?? []) : []
  })
}

/** A stored page for the site; a part whose photo is gone is left out. */
export function toPage(stored: StoredPage, photos: ReadonlyMap<number, Photo>): Page {
  const { id, slug, name, description, blocks, isLinked, location, updatedAt } = stored
  return {
    id,
    slug: slug ?? String(id),
    name,
    description,
    blocks: (blocks ?? []).flatMap((one) => blockOf(one, photos)),
    isLinked: isLinked === true,
    locationId: location ?? null,
    changedAt: Date.parse(updatedAt),
  }
}

function blockOf(one: z.infer<typeof block>, photos: ReadonlyMap<number, Photo>): PageBlock[] {
  switch (one.blockType) {
    case 'text':
      return [{ is: 'text', body: one.body }]
    case 'photo': {
      const photo = photos.get(one.photo ?? 0)
      return photo ? [{ is: 'photo', photo, caption: one.caption }] : []
    }
    case 'gallery':
      return [{ is: 'gallery', photos: (one.photos ?? []).flatMap((id) => photos.get(id) ?? []) }]
    case 'dishes':
      return [{ is: 'dishes', heading: one.heading, dishIds: one.dishes ?? [] }]
    case 'contacts':
      return [{ is: 'contacts', hasMap: one.hasMap === true }]
    case 'button':
      return [{ is: 'button', label: one.label, url: one.url ?? '' }]
  }
}
