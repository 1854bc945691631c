import { z } from 'zod'

import type { Finding } from '@/src/domain/iiko/wanted/Finding'
import type {
  ExternalItem,
  ExternalMenuSource,
  NomenclatureSource,
} from '@/src/domain/iiko/wanted/Source'

import type { FileFault } from '../contract/readNomenclature'
import { locateSyntaxError } from '../contract/locateSyntaxError'
import { badRecord } from './badRecord'
import { category, combo, comboCategory, item } from './externalMenuShapes'
import { group, product, size } from './nomenclatureShapes'
import { eachPiece, readPieces } from './readPieces'
import { shareModifiers } from './shareModifiers'
import { type Split, splitJson } from './splitJson'

export type Read<Value> =
  { ok: true; value: Value; bad: Finding[] } | { ok: false; fault: FileFault }

/** What `use` makes of the records of a nomenclature's answer, each checked by itself. */
export function readNomenclatureSource<Value>(
  bytes: Buffer,
  use: (source: NomenclatureSource) => Value,
): Read<Value> {
  return reading(bytes, ['groups', 'products'], ({ lists }) => {
    const piecesOf = (list: string) => ({ bytes, list, pieces: lists.get(list) ?? [] })
    const groups = readPieces({ ...piecesOf('groups'), kind: 'category', schema: group })
    // A size that cannot be read is as good as one that is not described: the price stays.
    const sizes = readPieces({ ...piecesOf('sizes'), kind: 'menu', schema: size })
    const bad: Finding[] = []
    const products = eachPiece(
      { ...piecesOf('products'), kind: 'dish', schema: product.transform(shareModifiers()) },
      bad,
    )
    const value = use({ groups: groups.good, products, sizes: sizes.good })
    return { ok: true, value, bad: [...groups.bad, ...bad, ...sizes.bad] }
  })
}

/** The records of an external menu's answer, each item checked by itself. */
export function readExternalMenuSource(bytes: Buffer): Read<ExternalMenuSource> {
  return reading(bytes, ['itemCategories'], ({ lists }) => {
    const piecesOf = (list: string) => ({ bytes, list, pieces: lists.get(list) ?? [] })
    const read = readPieces({ ...piecesOf('itemCategories'), kind: 'category', schema: category })
    const bad = [...read.bad]
    const categories = read.good.map(({ id, iikoGroupId, name, isHidden, items }, place) => ({
      id: (id || iikoGroupId || `category/${name.slice(0, 50)}`).toLowerCase(),
      name,
      isHidden,
      items: items.flatMap((value, index): ExternalItem[] => {
        const one = item.safeParse(value)
        if (one.success) return [one.data]
        bad.push(badRecord('dish', ['itemCategories', place, 'items', index], value, one.error))
        return []
      }),
    }))
    const homes = readPieces({
      ...piecesOf('comboCategories'),
      kind: 'category',
      schema: comboCategory,
    })
    const combos = homes.good.flatMap(({ name, combos }, place) =>
      combos.flatMap((value, index) => {
        const one = combo.safeParse(value)
        if (one.success) return [{ category: name, combo: one.data }]
        bad.push(badRecord('dish', ['comboCategories', place, 'combos', index], value, one.error))
        return []
      }),
    )
    return { ok: true, value: { categories, combos }, bad: [...bad, ...homes.bad] }
  })
}

/** `needed` are the lists without which the answer is something else. */
function reading<Value>(
  bytes: Buffer,
  needed: readonly string[],
  read: (split: Split) => Read<Value>,
): Read<Value> {
  const split = splitJson(bytes)
  if (!split) return { ok: false, fault: syntaxFault(bytes) }
  for (const list of needed) {
    if (split.lists.has(list)) continue
    const refused = split.values.get('errorDescription')
    if (refused) {
      const description = z
        .string()
        .catch('')
        .parse(JSON.parse(bytes.toString('utf8', refused.start, refused.end)))
      return { ok: false, fault: { code: 'iikoError', params: { description } } }
    }
    const received = split.values.has(list) ? 'something else' : 'missing'
    const params = { path: `$.${list}`, expected: 'array', received }
    return { ok: false, fault: { code: 'wrongType', params } }
  }
  try {
    return read(split)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { ok: false, fault: syntaxFault(bytes) }
  }
}

function syntaxFault(bytes: Buffer): FileFault {
  const place = locateSyntaxError(bytes.toString('utf8'))
  if (place) return { code: 'notJson', params: place }
  return {
    code: 'wrongType',
    params: { path: '$', expected: 'object', received: 'something else' },
  }
}
