import type { Media } from '@/payload-types'
import type { Announcement } from '@/src/domain/messages/announcement/Announcement'
import { siteUrl } from '@/src/settings/siteUrl'

/** A photo as messages show it: at an address that every mail program and chat reads. Needs its document. */
export function photoAt(photo: number | Media | null | undefined): Announcement['photo'] {
  if (typeof photo !== 'object' || !photo) return undefined
  const { id, alt, updatedAt, width, height } = photo
  const url = `${siteUrl()}/api/media/${id}/jpeg?v=${new Date(updatedAt).getTime()}`
  return { url, alt: alt ?? '', width: width ?? 0, height: height ?? 0 }
}
