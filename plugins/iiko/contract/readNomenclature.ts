import type { Skipped } from '@/src/domain/iiko/findings'
import type { Nomenclature } from '@/src/domain/iiko/nomenclature'

import { describeIssue } from './describeIssue'
import { locateSyntaxError, type Place } from './locateSyntaxError'
import { errorAnswer, group, nomenclature, product, size } from './nomenclature'
import { readRecords } from './readRecords'

/** Why a file as a whole cannot be read. */
export type FileFault =
  | { code: 'notUtf8' }
  | { code: 'notJson'; params: Place }
  | { code: 'wrongType'; params: { path: string; expected: string; received: string } }
  | { code: 'wrongValue'; params: { path: string; expected: string } }
  | { code: 'iikoError'; params: { description: string } }

export type ReadNomenclature =
  { ok: true; nomenclature: Nomenclature; bad: Skipped[] } | { ok: false; fault: FileFault }

/**
 * Reads the bytes of a nomenclature. A record that is not as described is left out and named in
 * `bad`; a file that is no nomenclature at all gives a fault that says where it breaks.
 */
export function readNomenclature(bytes: Uint8Array): ReadNomenclature {
  const text = decode(bytes)
  if (text === null) return { ok: false, fault: { code: 'notUtf8' } }
  const json = parse(text)
  if (!json.ok) return { ok: false, fault: { code: 'notJson', params: json.place } }

  const top = nomenclature.safeParse(json.value)
  if (!top.success) {
    const refused = errorAnswer.safeParse(json.value)
    if (refused.success) {
      const description = refused.data.errorDescription
      return { ok: false, fault: { code: 'iikoError', params: { description } } }
    }
    const [issue] = top.error.issues
    if (!issue) throw top.error
    return { ok: false, fault: describeIssue(issue, json.value) }
  }

  const { groups, products, sizes } = top.data
  const readGroups = readRecords(groups, { kind: 'category', list: 'groups', schema: group })
  const readProducts = readRecords(products, { kind: 'dish', list: 'products', schema: product })
  // A size that cannot be read is as good as one that is not described: the price stays.
  const readSizes = readRecords(sizes, { kind: 'dish', list: 'sizes', schema: size })
  return {
    ok: true,
    nomenclature: {
      groups: readGroups.good,
      products: readProducts.good,
      sizes: readSizes.good,
    },
    bad: [...readGroups.bad, ...readProducts.bad],
  }
}

/** Text of UTF-8 bytes, without a byte order mark; null when they are not UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function parse(text: string): { ok: true; value: unknown } | { ok: false; place: Place } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    const place = locateSyntaxError(text)
    if (!place) throw error
    return { ok: false, place }
  }
}
