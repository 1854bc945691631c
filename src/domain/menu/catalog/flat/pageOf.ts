import type { FlatFilter, FlatItem, Flat, FlatShelf } from './Flat'

const opening = Buffer.from('{"items":[')
const comma = Buffer.from(',')
const none: FlatShelf = { any: [], available: [], unavailable: [] }

/**
 * A page of the flat list as JSON, `{"items":[…],"total":n}`, where `total` counts all that match.
 * With `category` alone it costs what the page costs, however long the menu.
 */
export function pageOf(
  flat: Flat,
  filter: FlatFilter & { readonly skip: number; readonly limit: number },
): { body: Buffer; total: number } {
  const matching = match(flat, filter)
  const { skip, limit } = filter
  const pieces: Buffer[] = [opening]
  for (const item of matching.slice(skip, skip + limit)) {
    if (pieces.length > 1) pieces.push(comma)
    pieces.push(flat.jsonOf(item))
  }
  pieces.push(Buffer.from(`],"total":${matching.length}}`))
  return { body: Buffer.concat(pieces), total: matching.length }
}

function match(flat: Flat, { category, isAvailable, q }: FlatFilter): readonly FlatItem[] {
  const shelf = category ? (flat.byCategory.get(category.toLowerCase()) ?? none) : flat.all
  const items =
    isAvailable === undefined ? shelf.any : isAvailable ? shelf.available : shelf.unavailable
  if (!q) return items
  const wanted = q.toLowerCase()
  return items.filter(({ searched }) => searched.includes(wanted))
}
