import type { Catalog, CatalogDish } from '@/src/domain/menu/catalog/Catalog'
import { allergens as all } from '@/src/domain/menu/model/Allergen'
import { formatMoney } from '@/src/domain/money/formatMoney'
import { allergenLabels } from '@/src/fields/allergens'
import { portionIn } from '@/src/guest/menu/portionIn'
import { sectionsOf } from '@/src/guest/menu/sectionsOf'
import { wordsIn } from '@/src/guest/words/wordsIn'
import type { Language } from '@/src/i18n/language'

import type { Brand } from '../Brand'
import { menuWords } from './menuWords'
import type { PrintedDish, PrintedMenu } from './PrintedMenu'

type Asked = {
  brand: Brand
  language: Language
  /** The slug or the id of one of its menus; null: all of it. */
  menu: string | null
}

/**
 * A compiled menu in the words that are printed: what guests pay now, in their order. What is switched off is left
 * out; what has run out for today is not, for paper lives longer than a stop-list. Null when it has no such menu.
 */
export function toPrinted(catalog: Catalog, { brand, language, menu }: Asked): PrintedMenu | null {
  const one = catalog.menus.find(({ id, slug }) => slug === menu || String(id) === menu)
  if (menu !== null && !one) return null
  const words = menuWords[language]
  const sold = catalog.dishes.filter(
    ({ id, unavailable }) => unavailable !== 'off-sale' && (!one || one.dishes.includes(id)),
  )
  const used = all.filter((allergen) => sold.some((dish) => dish.allergens.includes(allergen)))
  const legend = used.map((allergen, at) => ({
    allergen,
    number: at + 1,
    name: allergenLabels[allergen][language],
  }))
  const dishIn = (dish: CatalogDish): PrintedDish => ({
    ...sizesAndPrice(dish, catalog, language),
    name: dish.name,
    text: dish.description,
    tags: catalog.tags.filter(({ slug }) => dish.tags.includes(slug)).map(({ name }) => name),
    allergens: legend
      .filter(({ allergen }) => dish.allergens.includes(allergen))
      .map(({ number }) => number),
  })
  return {
    brand,
    language,
    locale: catalog.locale,
    title: one?.name ?? words.menu,
    place: catalog.location.name,
    address: catalog.location.address,
    madeAt: Number(catalog.version.split('.')[1] ?? 0),
    sections: sectionsOf({ categories: catalog.categories, dishes: sold }).map(
      ({ depth, dishes, name }) => ({ name, depth, dishes: dishes.map(dishIn) }),
    ),
    legend: legend.map(({ name, number }) => ({ name, number })),
  }
}

function sizesAndPrice(
  { portion, price, sizes }: CatalogDish,
  { currency }: Catalog,
  language: Language,
): Pick<PrintedDish, 'portion' | 'price' | 'sizes'> {
  const words = wordsIn(language)
  const money = (sum: number) => formatMoney(sum, currency, language)
  const sold = sizes.filter(({ unavailable }) => unavailable !== 'off-sale')
  if (sold.length === 0) {
    return { portion: portionIn(portion, words), price: money(price), sizes: [] }
  }
  const rows = sold.map((size) => ({
    name: size.name,
    portion: portionIn(size.portion, words),
    price: money(size.price),
  }))
  return { portion: null, price: null, sizes: rows }
}
