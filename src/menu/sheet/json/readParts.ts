import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { type Part, parts } from './parts'

export type Document = Readonly<Record<string, unknown>>
const documents = z.array(z.record(z.string(), z.unknown()))

/**
 * Every document of the menu with all its languages, in staff's order; what is in the trash is not
 * of the menu. What is published as it is published, what is only a draft as the draft says.
 */
export async function readParts(req: PayloadRequest): Promise<Map<Part, Document[]>> {
  const read = new Map<Part, Document[]>()
  for (const part of parts) {
    const { config } = req.payload.collections[part]
    const always = {
      collection: part,
      depth: 0,
      fallbackLocale: false,
      locale: 'all',
      overrideAccess: true,
      pagination: false,
      req,
    } as const
    const sort = config.orderable ? '_order' : 'id'
    const found = await req.payload.find({ ...always, sort })
    const docs = documents.parse(found.docs)
    const drafts = docs.filter(({ _status }) => _status === 'draft').map(({ id }) => id)
    if (drafts.length > 0) {
      const open = await req.payload.find({
        ...always,
        draft: true,
        where: { id: { in: drafts.map(Number) } },
      })
      const newest = new Map(documents.parse(open.docs).map((doc) => [doc.id, doc]))
      read.set(
        part,
        docs.map((doc) => newest.get(doc.id) ?? doc),
      )
    } else read.set(part, docs)
  }
  return read
}
