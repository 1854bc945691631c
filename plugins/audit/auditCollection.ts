import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLoginHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
  RequestContext,
} from 'payload'
import { z } from 'zod'

import { noteAudit } from '@/src/db/audit/noteAudit'
import { changesOf, type Discretion } from '@/src/domain/audit/changesOf'

import { nameOfLine } from './nameOfLine'
import { titleOf } from '@/src/db/audit/titleOf'

const stored = z.record(z.string(), z.unknown())
type Stored = z.infer<typeof stored>
const identified = z.object({ id: z.union([z.number(), z.string()]) })

/**
 * Notes every change of a collection’s published documents. What was and what is are both read from the table itself,
 * in every language and without hooks: a draft that staff are writing changes nothing yet and leaves no entry, and
 * what it is published with is told from what guests saw before.
 */
export function auditCollection(
  collection: CollectionConfig,
  discretion: Discretion,
): CollectionConfig {
  const { slug, admin, hooks } = collection
  const keyOf = (id: number | string) => `audit:${slug}:${id}`

  const read = async (
    { slug }: { slug: CollectionSlug },
    req: PayloadRequest,
    id: number | string,
  ): Promise<Stored | null> => {
    const found = await req.payload.db.findOne<Stored & { id: number }>({
      collection: slug,
      req,
      where: { id: { equals: id } },
    })
    return found ? stored.parse(found) : null
  }
  const take = (context: RequestContext, id: number | string): Stored | null => {
    const { data } = stored.safeParse(context[keyOf(id)])
    delete context[keyOf(id)]
    return data ?? null
  }
  const note = async (
    req: PayloadRequest,
    id: number | string,
    before: Stored | null,
    after: Stored | null,
  ): Promise<void> => {
    const changes = changesOf(before, after, discretion)
    if (before && after && changes.length === 0) return
    const doc = after ?? before
    const title = (await nameOfLine(req, slug, doc)) || titleOf(doc, admin?.useAsTitle)
    const action = before === null ? 'created' : after === null ? 'deleted' : 'changed'
    await noteAudit(req, [{ action, subject: slug, document: String(id), title, changes }])
  }

  const beforeChange: CollectionBeforeChangeHook = async ({
    collection,
    context,
    operation,
    originalDoc,
    req,
  }) => {
    const { data: known } = identified.safeParse(originalDoc)
    if (operation === 'update' && known)
      context[keyOf(known.id)] = await read(collection, req, known.id)
  }
  const afterChange: CollectionAfterChangeHook = async ({
    collection,
    context,
    doc,
    operation,
    req,
  }) => {
    const { id } = identified.parse(doc)
    const before = operation === 'create' ? null : take(context, id)
    await note(req, id, before, await read(collection, req, id))
  }
  const beforeDelete: CollectionBeforeDeleteHook = async ({ collection, context, id, req }) => {
    context[keyOf(id)] = await read(collection, req, id)
  }
  const afterDelete: CollectionAfterDeleteHook = async ({ context, id, req }) => {
    const before = take(context, id)
    if (before) await note(req, id, before, null)
  }
  // Payload runs no `beforeChange` where a password is set by a letter, and signs in afterwards.
  const afterLogin: CollectionAfterLoginHook = async ({ context, req, user }) => {
    if (context.isPasswordReset !== true) return
    const { id } = identified.parse(user)
    const title = titleOf(stored.parse(user), admin?.useAsTitle)
    const changes = [{ field: 'password', isVeiled: true } as const]
    await noteAudit(
      req,
      [{ action: 'changed', subject: slug, document: String(id), title, changes }],
      { via: 'staff', staff: Number(id), name: title },
    )
  }

  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), beforeChange],
      afterChange: [...(hooks?.afterChange ?? []), afterChange],
      beforeDelete: [...(hooks?.beforeDelete ?? []), beforeDelete],
      afterDelete: [...(hooks?.afterDelete ?? []), afterDelete],
      ...(collection.auth ? { afterLogin: [...(hooks?.afterLogin ?? []), afterLogin] } : {}),
    },
  }
}
