import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'

import type { Job } from '@/src/db/jobs/Job'

const collections = ['menu-items', 'modifier-groups', 'menus', 'price-schedules'] as const
const reference = z.union([z.number(), z.string()]).transform(Number)
const publication = z.object({
  doc: z.object({ relationTo: z.enum(collections), value: reference }),
  user: z.object({ relationTo: z.literal('users'), value: reference }).nullish(),
})

/**
 * Why a scheduled publication cannot happen whenever it is tried: what it publishes is gone, or
 * whoever scheduled it has no right to it any more. Null when it can, and for any other job.
 */
export async function whyImpossible(payload: Payload, job: Job): Promise<string | null> {
  if (job.task_slug !== 'schedulePublish') return null
  const { data } = publication.safeParse(job.input)
  if (!data) return null
  const { doc, user } = data
  const found = await payload.findByID({
    collection: doc.relationTo,
    id: doc.value,
    disableErrors: true,
    draft: true,
    depth: 0,
  })
  if (!found) return `${doc.relationTo} ${doc.value} was deleted or is in the trash.`
  if (!user) return null
  const scheduler = await payload.findByID({
    collection: 'users',
    id: user.value,
    disableErrors: true,
    depth: 0,
  })
  if (!scheduler) return `The account that scheduled it (${user.value}) was deleted.`
  const req = await createLocalReq({ user: { ...scheduler, collection: 'users' } }, payload)
  const { update } = payload.collections[doc.relationTo].config.access
  if (await update({ req, id: doc.value, data: {} })) return null
  return scheduler.isActive
    ? `The account that scheduled it (${user.value}) may not publish any more.`
    : `The account that scheduled it (${user.value}) has no access any more.`
}
