/** Where a dish stands: in a category (null: in none), right after another dish of it (null: first). */
export type Place = { readonly category: number | null; readonly after: number | null }
