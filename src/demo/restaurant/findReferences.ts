import type { PayloadRequest } from 'payload'

import { fillModifierGroups } from './fillModifierGroups'

/** What dishes refer to: ids of tags by their slug, of groups of modifiers by what the facts call them. */
export type References = { tags: ReadonlyMap<string, number>; groups: ReadonlyMap<string, number> }

/** The well-known tags, which are there, and the demo's groups of modifiers, which are made now. */
export async function findReferences(req: PayloadRequest): Promise<References> {
  const { docs } = await req.payload.find({
    collection: 'tags',
    pagination: false,
    depth: 0,
    req,
  })
  return {
    tags: new Map(docs.flatMap(({ id, slug }) => (slug ? [[slug, id]] : []))),
    groups: await fillModifierGroups(req),
  }
}
