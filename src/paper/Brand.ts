/** How the restaurant looks on paper. */
export type Brand = {
  readonly name: string
  readonly tagline: string | null
  /** `#rrggbb`. */
  readonly accent: string
  /** PNG or JPEG, which is what PDF holds. */
  readonly logo: Uint8Array | null
}
