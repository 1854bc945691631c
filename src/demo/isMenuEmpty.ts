import type { Payload, PayloadRequest } from 'payload'

/** Whether there is no category and no dish, in the trash neither. */
export async function isMenuEmpty(payload: Payload, req?: PayloadRequest): Promise<boolean> {
  const categories = await payload.count({ collection: 'categories', trash: true, req })
  if (categories.totalDocs > 0) return false
  const dishes = await payload.count({ collection: 'menu-items', trash: true, req })
  return dishes.totalDocs === 0
}
