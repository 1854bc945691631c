import type { Text } from '../menu/model/Text'

import type { Photo, PhotoSource } from './Photo'

type StoredSize = {
  /** Payload's name of the size: `w320`, or `w320Avif` for the same as AVIF. */
  name: string
  url: string | null
  mimeType: string | null
  width: number | null
  height: number | null
}

/** A photo as it is stored, each cell as the database has it. */
export type StoredPhoto = Omit<Photo, 'sources' | 'alt'> & {
  alt: Text
  sizes: readonly StoredSize[]
}

function sourceOf({ name, url, mimeType, width, height }: StoredSize): PhotoSource[] {
  if (!url || !width || !height) return []
  if (mimeType !== 'image/avif' && mimeType !== 'image/webp') return []
  return [{ name: name.replace(/Avif$/, ''), url, type: mimeType, width, height }]
}

function order(one: PhotoSource, other: PhotoSource): number {
  if (one.type !== other.type) return one.type < other.type ? -1 : 1
  return one.width - other.width || one.height - other.height
}

/**
 * A stored photo as the menu knows it: its sources AVIF first, narrow before wide, without those whose
 * file, type or measures are not known.
 */
export function photoOf({ sizes, ...rest }: StoredPhoto): Photo {
  return { ...rest, sources: sizes.flatMap(sourceOf).sort(order) }
}
