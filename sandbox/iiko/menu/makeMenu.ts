import { readFileSync } from 'node:fs'

import { generateMenu } from './generateMenu'
import { type Nomenclature, nomenclature, type Product } from './Nomenclature'

export type Menu = ReturnType<typeof makeMenu>

/** Where a menu comes from: a recorded answer (its path or itself), or how many dishes to make up. */
export type MenuSource = string | number | Nomenclature

const read = (source: MenuSource): Nomenclature => {
  if (typeof source === 'number') return generateMenu(source)
  if (typeof source === 'object') return structuredClone(source)
  return nomenclature.parse(JSON.parse(readFileSync(source, 'utf8')))
}

/** The menu and what has changed in it since it was opened. */
export const makeMenu = (source: MenuSource) => {
  let kept = read(source)
  /** At which revision a product has changed last. */
  const changed = new Map<string, number>()

  const change = (id: string, edit: (product: Product) => Product) => {
    const found = kept.products.find((product) => product.id === id)
    if (found === undefined) throw new Error(`no product ${id}`)
    kept = {
      ...kept,
      revision: kept.revision + 1,
      products: kept.products.map((product) => (product === found ? edit(product) : product)),
    }
    changed.set(id, kept.revision)
  }

  return {
    all: () => kept,
    product: (id: string) => kept.products.find((product) => product.id === id),
    size: (id: string) => kept.sizes.find((size) => size.id === id),
    /** Since a revision: what has changed after it. */
    since: (revision: number | null): Nomenclature => {
      if (revision === null || revision > kept.revision) return kept
      if (revision === kept.revision) {
        return { ...kept, groups: [], productCategories: [], products: [], sizes: [] }
      }
      const fresh = kept.products.filter(({ id }) => (changed.get(id) ?? 0) > revision)
      // Before the stand-in was started: nobody knows what has changed.
      return revision < kept.revision - changed.size ? kept : { ...kept, products: fresh }
    },
    change,
    /** Sets a price in roubles: of one size, or of all. */
    setPrice: (id: string, roubles: number, sizeId?: string | null) =>
      change(id, (product) => ({
        ...product,
        sizePrices: product.sizePrices.map((line) =>
          sizeId === undefined || line.sizeId === sizeId
            ? { ...line, price: { ...line.price, currentPrice: roubles } }
            : line,
        ),
      })),
    /** Puts another menu in place of this one. */
    replace: (next: MenuSource, { keepRevision = false } = {}) => {
      const menu = read(next)
      kept = keepRevision ? menu : { ...menu, revision: Math.max(menu.revision, kept.revision + 1) }
      changed.clear()
    },
  }
}
