import type { Media } from '@/payload-types'

import type { Photo } from './item'

type StoredSize = NonNullable<Media['sizes']>['card']

function toSize(stored: StoredSize): Photo['sizes']['card'] {
  const { url, mimeType, width, height } = stored ?? {}
  return url && mimeType && width && height ? { url, type: mimeType, width, height } : null
}

/** A stored photo as apps know it; none while its file has no address. */
export function toPhoto({
  url,
  alt,
  width,
  height,
  sizes,
}: Pick<Media, 'url' | 'alt' | 'width' | 'height' | 'sizes'>): Photo[] {
  if (!url) return []
  return [
    {
      url,
      alt: alt ?? '',
      width: width ?? null,
      height: height ?? null,
      sizes: {
        thumbnail: toSize(sizes?.thumbnail),
        thumbnail_avif: toSize(sizes?.thumbnailAvif),
        card: toSize(sizes?.card),
        card_avif: toSize(sizes?.cardAvif),
        page: toSize(sizes?.page),
        page_avif: toSize(sizes?.pageAvif),
      },
    },
  ]
}
