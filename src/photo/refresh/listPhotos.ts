import type { Payload } from 'payload'

import type { Media } from '@/payload-types'

export type StoredPhoto = Pick<
  Media,
  'id' | 'filename' | 'width' | 'focalX' | 'focalY' | 'thumbhash' | 'sizes'
>

/** Every photo, the oldest first. */
export async function listPhotos(payload: Payload): Promise<StoredPhoto[]> {
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    limit: 0,
    pagination: false,
    select: {
      filename: true,
      width: true,
      focalX: true,
      focalY: true,
      thumbhash: true,
      sizes: true,
    },
    sort: 'id',
  })
  return docs
}

/** The names of the photo's copies. */
export function copiesOf({ sizes }: Pick<StoredPhoto, 'sizes'>): string[] {
  return Object.values(sizes ?? {}).flatMap(({ filename }) => filename ?? [])
}
