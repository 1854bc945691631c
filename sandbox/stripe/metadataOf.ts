import { isRecord } from '../http/isRecord'
import { textOf } from '../http/textOf'

import type { Metadata } from './objects'

/** What a caller keeps with an object: texts by name. */
export const metadataOf = (value: unknown): Metadata =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([key, text]) => [key, textOf(text)]))
    : {}
