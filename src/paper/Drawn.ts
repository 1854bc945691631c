/** A PDF, and the names of what has letters that are not in it, for no font of ours has them. */
export type Drawn = { readonly bytes: Uint8Array; readonly unprinted: readonly string[] }
