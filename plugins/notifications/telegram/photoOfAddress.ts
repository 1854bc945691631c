import type { Payload } from 'payload'

import { jpegOf } from '@/src/photo/jpegOf'

import { siteUrl } from '@/src/settings/siteUrl'

/**
 * A photo of ours by the address under which letters show it; null for any other address. Telegram is
 * given the picture itself: it need not be able to reach this house.
 */
export async function photoOfAddress(payload: Payload, address: string): Promise<Buffer | null> {
  const own = `${siteUrl()}/api/media/`
  const id = address.startsWith(own) ? /^(\d+)\/jpeg\b/.exec(address.slice(own.length))?.[1] : null
  if (!id) return null
  const photo = await payload.findByID({
    collection: 'media',
    id: Number(id),
    depth: 0,
    disableErrors: true,
  })
  if (!photo?.filename) return null
  const { filename, updatedAt } = photo
  return jpegOf({ id: photo.id, filename, updatedAt }).catch(() => null)
}
