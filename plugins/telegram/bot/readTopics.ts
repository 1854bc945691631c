import type { PayloadRequest } from 'payload'

import type { Topic } from '@/payload-types'

/** The topics in the order in which staff put them. */
export async function readTopics(req: PayloadRequest, locale: 'ru' | 'en'): Promise<Topic[]> {
  const { docs } = await req.payload.find({
    collection: 'topics',
    locale,
    depth: 0,
    pagination: false,
    sort: '_order',
  })
  return docs
}
