/**
 * What staff look at: a menu with its dishes at a moment (ISO 8601 as it was asked for; null: now), or a
 * single page, whose links lead nowhere.
 */
export type Preview =
  { readonly kind: 'menu'; readonly at: string | null } | { readonly kind: 'dish' }
