import { slugify } from '@/src/domain/slug/slugify'

import { isRecord } from '@/src/domain/sheet/stored'

type Document = Readonly<Record<string, unknown>>

/**
 * A key for each document that says the same in any database: its slug, file name, iiko id or SKU,
 * or else its name; a line about a dish at a restaurant goes by both. A number is added to those after the first with the same.
 */
export function keysOf(
  documents: readonly Document[],
  others: ReadonlyMap<string, ReadonlyMap<number, string>>,
): Map<number, string> {
  const keys = new Map<number, string>()
  const taken = new Set<string>()
  for (const document of documents) {
    const base = own(document) ?? placeOf(document, others)
    let key = base
    for (let number = 2; taken.has(key); number += 1) key = `${base}~${number}`
    taken.add(key)
    keys.set(Number(document.id), key)
  }
  return keys
}

function own({ externalId, filename, name, sku, slug }: Document): string | undefined {
  const told = [slug, originalName(filename), externalId, sku].find(
    (one) => typeof one === 'string' && one !== '',
  )
  if (typeof told === 'string') return told
  const named = isRecord(name) ? Object.values(name).find((one) => typeof one === 'string') : name
  return (typeof named === 'string' && slugify(named)) || undefined
}

/** A stored file's name ends in a random part, and the same photo has another in another database. */
function originalName(filename: unknown): string | undefined {
  return typeof filename === 'string' ? filename.replace(/-[0-9a-f]{8}(?=\.\w+$)/, '') : undefined
}

function placeOf(
  { dish, location, modifier, modifierGroup, size }: Document,
  others: ReadonlyMap<string, ReadonlyMap<number, string>>,
): string {
  const key = (part: string, id: unknown) => others.get(part)?.get(Number(id ?? 0))
  const place = [
    key('locations', location),
    key('menu-items', dish) ?? key('modifier-groups', modifierGroup),
    size,
    modifier,
  ]
  return place.filter((step) => typeof step === 'string' && step !== '').join('/') || 'item'
}
