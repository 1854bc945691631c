/** A tag that is open: `open` as it was written, `name` to close it by. */
export type OpenTag = { open: string; name: string }

/** A stretch of text, entities resolved, with the tags around it from the outside in. */
export type Run = { text: string; tags: readonly OpenTag[] }
