import type { Catalog } from '../../catalog/Catalog'
import { aDish, aGroup, aLocation, aModel, aModifier, aSize } from '../../catalog/testing/aMenu'
import { compiledFor } from '../../catalog/testing/compiledFor'
import type { ComboPricing } from '../../model/Combo'

const half = (key: string) => ({
  key,
  name: { ru: 'Половина', en: 'Half' },
  min: 1,
  max: 1,
  choices: [
    { dishId: 1, sizeKey: 'l', surcharge: 0 },
    { dishId: 2, sizeKey: 'l', surcharge: 5_000 },
  ],
})

const aCombo = (id: number, name: string, pricing: ComboPricing, price: number) =>
  aDish({
    id,
    name: { ru: name, en: name },
    price,
    combo: { pricing, discountPercent: 10, slots: [half('first'), half('second')] },
  })

const pizza = (id: number, name: string, price: number) =>
  aDish({
    id,
    name: { ru: name, en: name },
    modifierGroups: [1],
    sizes: [
      aSize({ key: 's', name: { ru: '30 см', en: '30 cm' }, price }),
      aSize({ key: 'l', name: { ru: '40 см', en: '40 cm' }, price: price + 20_050 }),
    ],
  })

/**
 * A menu in some currency with two pizzas in two sizes, a group of modifiers with one inside it, a
 * combo at a price of its own, one that costs what its dishes do, and a pizza of two halves.
 */
export function comboCatalog(currency: string, locale = 'ru'): Catalog {
  const model = aModel({
    locations: [aLocation({ id: 1, currency })],
    modifierGroups: [
      aGroup({
        id: 1,
        name: { ru: 'Борт', en: 'Crust' },
        min: 1,
        max: 1,
        modifiers: [aModifier({ key: 'cheese', price: 9_900, groupId: 2 })],
      }),
      aGroup({ id: 2, name: { ru: 'Сыр', en: 'Cheese' }, modifiers: [aModifier({ key: 'blue' })] }),
    ],
    dishes: [
      pizza(1, 'Маргарита', 50_000),
      pizza(2, 'Пепперони', 60_000),
      aCombo(3, 'Обед', 'fixed', 90_000),
      aCombo(4, 'Две пиццы', 'sum', 0),
      aCombo(5, 'Половинки', 'dearest', 0),
    ],
  })
  return compiledFor(model, { locale }).catalog
}
