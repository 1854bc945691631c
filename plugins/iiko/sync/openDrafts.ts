import { isDeepStrictEqual } from 'node:util'

import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Db } from '@/src/db/iiko/Db'
import { ints } from '@/src/db/iiko/rows'

/** Staff have drafts open over what changes: only Payload knows how to write into them. */
export class DraftsAreOpen extends Error {}

const open = z.object({ rows: z.array(z.object({ id: z.number(), parent_id: z.number() })) })
/** A document as the database adapter gives it: localized fields hold a value per language. */
const document = z.record(z.string(), z.unknown())

const collections = { group: 'modifier-groups', dish: 'menu-items' } as const
const versions = { group: '_modifier_groups_v', dish: '_menu_items_v' } as const

type Kind = keyof typeof collections

/** What happens to a document as a whole, and so to its draft whatever the draft says. */
const whole = new Set(['isAvailable', 'deletedAt', '_order'])
const ours = new Set(['id', '_status', 'createdAt', 'updatedAt'])

/**
 * The drafts that staff have open over the documents that are about to change. `carry`, once they have
 * changed, writes the changes into the drafts too, except where staff have written something else. Throws
 * DraftsAreOpen when there are some and there is no request of Payload's.
 */
export async function openDrafts(
  { req: given, db }: { req: PayloadRequest | null; db: Db },
  documents: Record<Kind, readonly number[]>,
): Promise<{ carry: () => Promise<void> }> {
  const req = () => {
    if (!given) throw new DraftsAreOpen()
    return given
  }
  const held: { kind: Kind; draft: number; id: number; before: Record<string, unknown> }[] = []
  for (const kind of ['group', 'dish'] as const) {
    if (documents[kind].length === 0) continue
    const { rows } = open.parse(
      await db.execute(sql`
        select id, parent_id from ${sql.identifier(versions[kind])}
        where latest and version__status = 'draft' and parent_id in ${ints(documents[kind])}`),
    )
    for (const { id: draft, parent_id: id } of rows) {
      held.push({ kind, draft, id, before: await published(kind, id) })
    }
  }
  return {
    carry: async () => {
      for (const { kind, draft, id, before } of held) {
        await carryOne(kind, draft, before, await published(kind, id))
      }
    },
  }

  async function published(kind: Kind, id: number): Promise<Record<string, unknown>> {
    const found = await req().payload.db.findOne({
      collection: collections[kind],
      req: req(),
      where: { id: { equals: id } },
    })
    return document.parse(found)
  }

  async function carryOne(
    kind: Kind,
    draftId: number,
    before: Record<string, unknown>,
    after: Record<string, unknown>,
  ): Promise<void> {
    const collection = collections[kind]
    const { docs } = await req().payload.db.findVersions({
      collection,
      limit: 1,
      pagination: false,
      req: req(),
      where: { id: { equals: draftId } },
    })
    const [version] = docs
    if (!version) throw new Error(`The draft ${draftId} is gone.`)
    const draft = { ...document.parse(version.version) }
    const localized = new Set(
      req()
        .payload.collections[collection].config.flattenedFields.filter(
          (field) => 'localized' in field && field.localized,
        )
        .map(({ name }) => name),
    )
    for (const [field, value] of Object.entries(after)) {
      const was = before[field]
      if (ours.has(field) || isDeepStrictEqual(was ?? null, value ?? null)) continue
      if (localized.has(field)) {
        const texts = { ...perLanguage(draft[field]) }
        for (const [language, text] of Object.entries(perLanguage(value))) {
          const isUntouched = isDeepStrictEqual(
            texts[language] ?? null,
            perLanguage(was)[language] ?? null,
          )
          if (isUntouched) texts[language] = text
        }
        draft[field] = texts
      } else if (whole.has(field) || isDeepStrictEqual(draft[field] ?? null, was ?? null)) {
        draft[field] = value
      }
    }
    await req().payload.db.updateVersion({
      collection,
      id: draftId,
      req: req(),
      versionData: {
        createdAt: new Date(version.createdAt).toISOString(),
        updatedAt: new Date(version.updatedAt).toISOString(),
        latest: true,
        ...(version.parent === undefined ? {} : { parent: version.parent }),
        version: draft,
      },
    })
  }
}

function perLanguage(value: unknown): Record<string, unknown> {
  return document.catch({}).parse(value ?? {})
}
