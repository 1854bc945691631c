import type { Compiled } from '@/src/domain/menu/catalog/Compiled'

import type { Bytes } from '../bytes/Bytes'

/** The dear parts of a document. */
export type Made = { readonly compiled: Compiled; readonly bytes: Bytes }
