import type { JsonChange, JsonError } from './planJson'

export type WhyNotImported =
  | { readonly kind: 'unreadable'; readonly at: string }
  | { readonly kind: 'errors'; readonly errors: readonly JsonError[] }
  /** The menu is no longer the one that the preview compared the file with. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'notSaved'; readonly change: JsonChange }

/** A JSON menu was not brought in, and nothing is changed. */
export class JsonNotImported extends Error {
  override readonly name = 'JsonNotImported'

  constructor(
    readonly reason: WhyNotImported,
    cause?: unknown,
  ) {
    super(reason.kind, { cause })
  }
}
