/** An answer of `POST /api/1/nomenclature` of so many products, one in ten a modifier of the others. */
export function makeMenu(size: number, isEven = true): Buffer {
  const id = (kind: string, number: number) =>
    `${kind.padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`
  const toppings = Math.floor(size / 10)
  const groups = Array.from({ length: Math.max(10, Math.ceil(size / 50)) }, (_, index) => ({
    id: id('a', index),
    name: `Раздел ${index}`,
    parentGroup: index < 5 ? null : id('a', index % 5),
    order: index,
    imageLinks: [],
    isIncludedInMenu: true,
    isGroupModifier: false,
    isDeleted: false,
    tags: null,
  }))
  const lists = Array.from({ length: Math.max(1, Math.floor(toppings / 10)) }, (_, index) => ({
    ...groups[0],
    id: id('b', index),
    name: `Добавки ${index}`,
    parentGroup: null,
    isGroupModifier: true,
  }))
  const child = (number: number) => ({
    id: id('d', number % toppings),
    defaultAmount: 0,
    minAmount: 0,
    maxAmount: 0,
    required: false,
    hideIfDefaultAmount: false,
    splittable: false,
    freeOfChargeAmount: 0,
  })
  const products = Array.from({ length: size }, (_, index) => {
    const isModifier = index < toppings
    const list = index % lists.length
    return {
      fatAmount: 4.801,
      proteinsAmount: 7.628,
      carbohydratesAmount: 33.108,
      energyAmount: 206.15,
      fatFullAmount: 23.28485,
      proteinsFullAmount: 36.9958,
      carbohydratesFullAmount: 160.5738,
      energyFullAmount: 999.8275,
      weight: 0.485,
      modifierSchemaId: null,
      splittable: false,
      modifiers: [],
      groupModifiers: isModifier
        ? []
        : [
            {
              id: id('b', list),
              minAmount: 0,
              maxAmount: 5,
              required: false,
              childModifiersHaveMinMaxRestrictions: false,
              childModifiers: Array.from({ length: 10 }, (_, place) => child(list * 10 + place)),
              hideIfDefaultAmount: false,
              defaultAmount: 0,
              splittable: false,
              freeOfChargeAmount: 0,
            },
          ],
      imageLinks: [],
      order: index % 50,
      useBalanceForSell: false,
      canSetOpenPrice: false,
      description: isModifier ? '' : `Состав блюда ${index}: соус, бекон, помидоры, сыр пармезан`,
      tags: [],
      isDeleted: false,
      groupId: null,
      type: isModifier ? 'Modifier' : 'Dish',
      orderItemType: 'Product',
      measureUnit: 'порц',
      sizePrices: [
        {
          sizeId: null,
          price: {
            currentPrice: 100 + (index % 900) + 0.5,
            isIncludedInMenu: true,
            nextPrice: null,
            nextIncludedInMenu: false,
            nextDatePrice: null,
          },
        },
      ],
      parentGroup: isModifier ? id('b', list) : id('a', index % groups.length),
      id: id(isModifier ? 'd' : 'c', index),
      code: String(index).padStart(5, '0'),
      name: isModifier ? `Добавка ${index}` : `Блюдо номер ${index}`,
    }
  })
  if (!isEven) products.reverse()
  return Buffer.from(
    JSON.stringify({
      correlationId: id('e', isEven ? 1 : 2),
      groups: [...groups, ...lists],
      productCategories: [],
      products,
      sizes: [],
      revision: 1637664530796,
    }),
  )
}
