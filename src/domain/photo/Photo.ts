import type { Text } from '../menu/model/Text'

/** One file of a photo, as wide as `width`: an entry of a `srcset`. */
export type PhotoSource = {
  /** Payload's name of the size, without the format: `w320`, `card`… */
  readonly name: string
  readonly url: string
  readonly type: 'image/avif' | 'image/webp'
  readonly width: number
  readonly height: number
}

/** A photo with all that a page needs to show it at once and without a jump. */
export type Photo = {
  readonly id: number
  readonly alt: Text
  /** Of the file as it was uploaded; null while there is none. */
  readonly url: string | null
  /** Of the original, in pixels; null for a file that is no picture. */
  readonly width: number | null
  readonly height: number | null
  /** ThumbHash in base64: a blurred picture of some 25 bytes. Null until it is worked out. */
  readonly thumbhash: string | null
  /** The mean colour, `#rrggbb`. */
  readonly color: string | null
  /** By type and then by width, ascending. */
  readonly sources: readonly PhotoSource[]
}
