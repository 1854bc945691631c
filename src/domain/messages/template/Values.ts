/** What variables stand for: `{ guest: { name: 'Анна' } }` for `{{guest.name}}`. */
export type Values = { readonly [name: string]: string | number | Values }
