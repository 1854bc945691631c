import type { FontPair } from '@/src/domain/theme/fontPairs'

/** How the restaurant looks on paper. */
export type Brand = {
  readonly name: string
  readonly tagline: string | null
  /** `#rrggbb`. */
  readonly accent: string
  readonly fonts: FontPair | null
  /** PNG or JPEG, which is what PDF holds. */
  readonly logo: Uint8Array | null
}
