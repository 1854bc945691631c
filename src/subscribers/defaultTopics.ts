import type { PayloadRequest } from 'payload'

/** The topics that a new subscriber gets. */
export async function defaultTopics(req: PayloadRequest): Promise<number[]> {
  const { docs } = await req.payload.find({
    collection: 'topics',
    where: { isDefault: { equals: true } },
    depth: 0,
    pagination: false,
    select: {},
    req,
  })
  return docs.map(({ id }) => id)
}
