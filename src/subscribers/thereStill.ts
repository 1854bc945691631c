import type { PayloadRequest } from 'payload'

const largestId = 2_147_483_647

/** Those of some documents that are there: what was chosen on a page may have been removed since. */
export async function thereStill(
  req: PayloadRequest,
  collection: 'locations' | 'topics',
  ids: readonly number[],
): Promise<number[]> {
  const asked = ids.filter((id) => id <= largestId)
  if (asked.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: asked } },
    depth: 0,
    pagination: false,
    select: {},
    req,
  })
  return docs.map(({ id }) => id)
}
