import type { Languages } from './Languages'

/**
 * What a record's JSON hangs on besides the record and the languages: where and when it is looked
 * at, as text, and the JSON of other records, which are the same strings while those are the same.
 */
export type Circumstances = { readonly text: string; readonly others: readonly string[] }

type Kept = { readonly others: readonly string[]; readonly bytes: Buffer }

/** Locations with prices of their own make variants of a dish; more than these are made anew. */
const variantsKept = 16

/**
 * Keeps the bytes that were made of a record for as long as the record lives: a compile makes anew
 * only what changed, and locations share what is the same in them.
 */
export function keptBytes<Source extends object>(): (
  source: Source,
  languages: Languages,
  circumstances: Circumstances,
  make: () => string,
) => Buffer {
  const byLanguages = new Map<string, WeakMap<Source, Map<string, Kept>>>()
  return (source, { key }, { text, others }, make) => {
    let records = byLanguages.get(key)
    if (!records) byLanguages.set(key, (records = new WeakMap()))
    let variants = records.get(source)
    if (!variants) records.set(source, (variants = new Map<string, Kept>()))
    const kept = variants.get(text)
    if (kept && isSame(kept.others, others)) return kept.bytes
    if (variants.size >= variantsKept) variants.clear()
    const bytes = Buffer.from(make())
    variants.set(text, { others, bytes })
    return bytes
  }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index])
}
