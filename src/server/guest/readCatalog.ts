import { catalog as schema } from '@/endpoints/v1/catalog/catalog'
import type { Catalog } from '@/src/domain/menu/catalog/Catalog'
import type { Compiled } from '@/src/domain/menu/catalog/Compiled'

const read = new WeakMap<Compiled, Catalog>()

/** A compiled menu to make pages of, read once. */
export function readCatalog(compiled: Compiled): Catalog {
  const known = read.get(compiled)
  if (known) return known
  const catalog = schema.parse(JSON.parse(compiled.bytes.toString()))
  read.set(compiled, catalog)
  return catalog
}
