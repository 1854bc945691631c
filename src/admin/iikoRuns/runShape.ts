import { z } from 'zod'

const count = z.number().catch(0)
const figure = z.union([z.number(), z.string()]).optional()

/** What the server answers of a run. */
export const runShape = z.object({
  id: z.number(),
  state: z.enum([
    'waiting',
    'running',
    'preview',
    'held',
    'applied',
    'unchanged',
    'declined',
    'failed',
    'undone',
    'overtaken',
  ]),
  stage: z.string().nullish(),
  reason: z.string().nullish(),
  undoes: z.number().nullish(),
  counts: z
    .object({
      create: count,
      update: count,
      remove: count,
      restore: count,
      kept: count,
    })
    .nullish(),
  pictures: z.object({ ready: count, waiting: count, failed: count }).nullish(),
  guards: z
    .array(
      z.object({
        code: z.enum(['first', 'removed', 'priced', 'revisionWentBack']),
        count: figure,
        of: figure,
        percent: figure,
        name: figure,
        was: figure,
        becomes: figure,
      }),
    )
    .nullish()
    .transform((guards) => guards ?? []),
  findings: z
    .array(
      z.object({
        kind: z.enum(['category', 'dish', 'modifier', 'menu']),
        code: z.string(),
        isSkipped: z.boolean(),
        count: z.number(),
        examples: z.array(
          z.object({
            externalId: z.string().nullable(),
            name: z.string().nullable(),
            params: z.record(z.string(), z.union([z.string(), z.number()])),
          }),
        ),
      }),
    )
    .nullish()
    .transform((findings) => findings ?? []),
})

export type Run = z.infer<typeof runShape>

const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])
const changed = z.record(z.string(), z.tuple([value, value]))

export type ShownValue = z.infer<typeof value>

export const changesShape = z.object({
  total: z.number(),
  hasMore: z.boolean(),
  changes: z.array(
    z.object({
      kind: z.enum(['category', 'group', 'dish', 'offer']),
      externalId: z.string(),
      id: z.number().nullable(),
      name: z.string(),
      action: z.enum(['create', 'update', 'remove', 'restore']),
      fields: changed,
      rows: z.array(
        z.object({
          key: z.string(),
          action: z.enum(['add', 'remove', 'change']),
          fields: changed,
        }),
      ),
    }),
  ),
})

export type ShownChange = z.infer<typeof changesShape>['changes'][number]

export const ownershipShape = z.object({
  given: z.record(z.string(), value),
  kept: z.array(z.string()),
})
