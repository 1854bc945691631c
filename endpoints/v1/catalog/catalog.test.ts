import { describe, expect, it } from 'vitest'
import type { z } from 'zod'

import type { Catalog } from '@/src/domain/menu/catalog/Catalog'
import type { CatalogChanges } from '@/src/domain/menu/catalog/changes/CatalogChanges'

import { catalog } from './catalog'
import type { changes } from './changes'
import { example } from './example'

// That every field described is compiled; the other direction is held by `satisfies` in the schemas.
type Described<Schema extends z.ZodType> = z.input<Schema>
const describesCatalog = (compiled: Catalog): Described<typeof catalog> => compiled
const describesChanges = (compiled: CatalogChanges): Described<typeof changes> => compiled

describe('the description of the catalog', () => {
  it('has the fields that are compiled', () => {
    expect(catalog.strict().parse(describesCatalog(example))).toEqual(example)
    expect(describesChanges).toBeTypeOf('function')
  })
})
