import { itemOf } from '@/src/domain/menu/catalog/flat/itemOf'
import { pageOf } from '@/src/domain/menu/catalog/flat/pageOf'

import { addBrotli } from '../bytes/addBrotli'
import type { Bytes } from '../bytes/Bytes'
import { toBytes } from '../bytes/toBytes'
import type { MenuDocument } from '../engine/MenuDocument'

import type { Asked } from './Asked'

/** How many answers besides the whole catalog one document keeps ready. */
const kept = 500

function nameOf(asked: Exclude<Asked, { kind: 'catalog' }>): string {
  if (asked.kind === 'item') return `item ${asked.id}`
  if (asked.kind === 'changes') return `since ${asked.since}`
  const { category, isAvailable, q } = asked.filter
  return JSON.stringify([asked.skip, asked.limit, category, isAvailable, q])
}

function bodyOf(
  document: MenuDocument,
  asked: Exclude<Asked, { kind: 'catalog' }>,
): Buffer | string | null {
  switch (asked.kind) {
    case 'item':
      return itemOf(document.flat(), asked.id)
    case 'list':
      return pageOf(document.flat(), { ...asked.filter, skip: asked.skip, limit: asked.limit }).body
    case 'changes':
      return document.changesSince(asked.since)
  }
}

async function make(body: Buffer | string): Promise<Bytes> {
  const bytes = await toBytes(body)
  void addBrotli(bytes, () => true)
  return bytes
}

/** The answer's body; null when the menu has no such dish or does not know that version. Made once for each document. */
export function bytesOf(document: MenuDocument, asked: Asked): Bytes | Promise<Bytes> | null {
  if (asked.kind === 'catalog') return document.bytes
  const { pages } = document
  const name = nameOf(asked)
  const known = pages.get(name)
  if (known) return known
  const body = bodyOf(document, asked)
  if (!body) return null
  const [oldest] = pages.keys()
  if (pages.size >= kept && oldest !== undefined) pages.delete(oldest)
  const making = make(body).then((bytes) => {
    pages.set(name, bytes)
    return bytes
  })
  pages.set(name, making)
  return making
}
