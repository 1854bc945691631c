/** An object of unknown shape, as JSON holds it. */
export type SerializedNode = { readonly [key: string]: unknown }
