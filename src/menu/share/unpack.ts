import { promisify } from 'node:util'
import { gunzip, type ZlibOptions } from 'node:zlib'

import { languagesOf } from '@/src/domain/menu/catalog/languagesOf'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import { dishesById } from '@/src/domain/menu/offer/dishesById'

import type { DocumentKey } from '../engine/DocumentKey'

import type { Made } from './Made'
import { ownBytes } from './ownBytes'
import { parcel } from './parcel'

const expand: (body: Buffer, options: ZlibOptions) => Promise<Buffer> = promisify(gunzip)

type Wanted = { model: MenuModel; key: DocumentKey; locales: readonly string[]; version: string }

/** The document of what `pack` made of it; null when it is not the wanted one. */
export async function unpack(packed: Buffer, wanted: Wanted): Promise<Made | null> {
  const { model, key, locales, version } = wanted
  const start = packed.readUInt32BE(0) + 4
  const head = await expand(packed.subarray(4, start), {})
  const told = parcel.parse(JSON.parse(head.toString()))
  if (told.version !== version) return null
  // A copy of its own: what came from Redis lies in a larger piece of memory.
  const zipped = Buffer.from(packed.subarray(start))
  const identity = await expand(zipped, { chunkSize: told.size + 1 })
  if (identity.length !== told.size) return null

  const known = dishesById(model.dishes)
  const dishes: Made['compiled']['dishes'][number][] = []
  for (const { id, place, offer } of told.dishes) {
    const dish = known.get(id)
    if (!dish) return null
    dishes.push({ dish, offer, bytes: ownBytes(dish, identity.subarray(...place)) })
  }
  const partAt = (place: [number, number]) => Buffer.from(identity.subarray(...place))
  const { validFrom, changesAt, currency, digest, sections } = told
  return {
    compiled: {
      ...key,
      version,
      validFrom,
      changesAt,
      bytes: identity,
      currency,
      languages: languagesOf(key.locale, locales),
      sections: {
        location: partAt(sections.location),
        menus: partAt(sections.menus),
        categories: partAt(sections.categories),
        tags: partAt(sections.tags),
        modifier_groups: partAt(sections.modifier_groups),
      },
      dishes,
    },
    bytes: { identity, gzip: zipped, br: null, digest },
  }
}
