import type { Payload } from 'payload'

export type Scheduled = {
  type?: 'publish' | 'unpublish'
  collection?: 'menu-items' | 'price-schedules'
  id: number
  locale?: string
  user?: number
  /** In how many milliseconds. */
  in?: number
}

/** Schedules a publication with what the admin writes for it; the result is the job's id. */
export async function schedule(payload: Payload, what: Scheduled): Promise<number> {
  const { type = 'publish', collection = 'menu-items', id, locale, user } = what
  const job = await payload.create({
    collection: 'payload-jobs',
    data: {
      taskSlug: 'schedulePublish',
      input: {
        type,
        ...(locale === undefined ? {} : { locale }),
        doc: { relationTo: collection, value: String(id) },
        ...(user === undefined ? {} : { user: { relationTo: 'users', value: user } }),
      },
      waitUntil: new Date(Date.now() + (what.in ?? 0)).toISOString(),
    },
  })
  return job.id
}
