import type { Photo, PhotoSource } from '../../../photo/Photo'
import { remembered } from '../remembered'
import { textIn } from '../textIn'

type FlatSize = { url: string; type: string; width: number; height: number }

/**
 * A photo as the flat list has it, as JSON; null while its file has no address. Its sizes are those
 * that the list has always had; a newer size has its place in the catalog.
 */
export const flatPhotoJson = remembered((photo: Photo, languages): string | null => {
  const { url } = photo
  if (!url) return null
  const size = (name: string, type: PhotoSource['type']): FlatSize | null => {
    const found = photo.sources.find((source) => source.name === name && source.type === type)
    return found
      ? { url: found.url, type: found.type, width: found.width, height: found.height }
      : null
  }
  return JSON.stringify({
    url: photo.url,
    alt: textIn(photo.alt, languages) ?? '',
    width: photo.width,
    height: photo.height,
    sizes: {
      thumbnail: size('thumbnail', 'image/webp'),
      thumbnail_avif: size('thumbnail', 'image/avif'),
      card: size('card', 'image/webp'),
      card_avif: size('card', 'image/avif'),
      page: size('page', 'image/webp'),
      page_avif: size('page', 'image/avif'),
    },
  })
})
