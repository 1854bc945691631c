import type { Payload } from 'payload'
import { z } from 'zod'

/** Collections of the menu whose drafts can be published at a time set before. */
const scheduled = ['menu-items', 'modifier-groups', 'menus', 'price-schedules'] as const

export type Publication = {
  collection: (typeof scheduled)[number]
  id: number
  status: 'published' | 'draft'
  /** When only this language is published. */
  locale: string | null
}

const input = z.object({
  type: z.enum(['publish', 'unpublish']).nullish(),
  locale: z.string().nullish(),
  doc: z.object({
    relationTo: z.enum(scheduled),
    value: z.union([z.number(), z.string()]).transform(Number),
  }),
})

/** What is to be published or taken down until a moment, in the order in which it will be. */
export async function publicationsUntil(payload: Payload, at: Date): Promise<Publication[]> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: {
      taskSlug: { equals: 'schedulePublish' },
      waitUntil: { less_than_equal: at.toISOString() },
      completedAt: { exists: false },
      hasError: { not_equals: true },
    },
    sort: ['waitUntil', 'createdAt', 'id'],
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.flatMap((job) => {
    const { data } = input.safeParse(job.input)
    if (!data) return []
    const { type, locale, doc } = data
    return [
      {
        collection: doc.relationTo,
        id: doc.value,
        status: type === 'unpublish' ? 'draft' : 'published',
        locale: locale ?? null,
      },
    ]
  })
}
