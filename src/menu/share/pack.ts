import { promisify } from 'node:util'
import { gzip, type ZlibOptions } from 'node:zlib'

import type { Made } from './Made'
import type { Parcel } from './parcel'

const compress: (body: string, options: ZlibOptions) => Promise<Buffer> = promisify(gzip)

/** A made document as bytes: the length of its head, the head, the catalog; null for a small one. */
export async function pack({ compiled, bytes }: Made): Promise<Buffer | null> {
  if (!bytes.gzip) return null
  let from = 0
  /** Parts are found in the order in which they lie. */
  function placeOf(part: Buffer): [number, number] {
    const start = compiled.bytes.indexOf(part, from)
    if (start < 0) throw new Error('A part of the menu is not in it.')
    from = start + part.length
    return [start, from]
  }
  const { version, validFrom, changesAt, currency, sections, dishes } = compiled
  const told: Parcel = {
    version,
    validFrom,
    changesAt,
    currency,
    digest: bytes.digest,
    size: bytes.identity.length,
    sections: {
      location: placeOf(sections.location),
      menus: placeOf(sections.menus),
      categories: placeOf(sections.categories),
      tags: placeOf(sections.tags),
      modifier_groups: [0, 0],
    },
    dishes: dishes.map(({ dish, offer, bytes: part }) => ({
      id: dish.id,
      place: placeOf(part),
      offer,
    })),
  }
  told.sections.modifier_groups = placeOf(sections.modifier_groups)
  const head = await compress(JSON.stringify(told), { level: 1 })
  const length = Buffer.alloc(4)
  length.writeUInt32BE(head.length)
  return Buffer.concat([length, head, bytes.gzip])
}
