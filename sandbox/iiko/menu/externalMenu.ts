import { isRecord } from '../../http/isRecord'
import { textOf } from '../../http/textOf'

import type { Combos } from './makeCombos'
import type { Nomenclature, Product } from './Nomenclature'

const list = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : []

const number = (value: unknown): number => (typeof value === 'number' ? value : 0)

const restrictions = (choice: Record<string, unknown>) => ({
  minQuantity: number(choice.minAmount),
  maxQuantity: number(choice.maxAmount),
  freeQuantity: number(choice.freeOfChargeAmount),
  byDefault: number(choice.defaultAmount),
  hideIfDefaultQuantity: choice.hideIfDefaultAmount === true,
})

/** The same menu as iikoWeb's external menu shows it (ExternalMenuV2 of the description). */
export const externalMenu = (
  menu: Nomenclature,
  combos: Combos,
  id: string,
  organizationIds: string[],
) => {
  const byId = new Map(menu.products.map((product) => [product.id, product]))
  const groupName = new Map(menu.groups.map((group) => [group.id, group.name]))
  const prices = (price: number) => [{ organizations: organizationIds, price }]

  const nutrition = (product: Product) => [
    {
      fats: number(product.fatAmount),
      proteins: number(product.proteinsAmount),
      carbs: number(product.carbohydratesAmount),
      energy: number(product.energyAmount),
      organizations: organizationIds,
    },
  ]

  const modifierItem = (child: Record<string, unknown>) => {
    const product = byId.get(textOf(child.id))
    return {
      sku: textOf(product?.code),
      name: product?.name ?? '',
      description: textOf(product?.description),
      restrictions: [restrictions(child)],
      allergenGroups: [],
      portionWeightGrams: number(product?.weight) * 1000,
      tags: [],
      itemId: textOf(child.id),
      isHidden: false,
      prices: prices(product?.sizePrices[0]?.price.currentPrice ?? 0),
      measureUnitType: 'GRAM',
    }
  }

  const modifierGroup = (choice: Record<string, unknown>) => ({
    name: groupName.get(textOf(choice.id)) ?? '',
    description: '',
    restrictions: restrictions(choice),
    items: list(choice.childModifiers).map(modifierItem),
    canBeDivided: false,
    itemGroupId: textOf(choice.id),
    isHidden: false,
    childModifiersHaveMinMaxRestrictions: choice.childModifiersHaveMinMaxRestrictions === true,
    sku: '',
  })

  const item = (product: Product) => ({
    sku: textOf(product.code),
    name: product.name,
    description: textOf(product.description),
    allergens: [],
    tags: [],
    labels: [],
    itemSizes: product.sizePrices.map(({ sizeId, price }) => {
      const size = menu.sizes.find((each) => each.id === sizeId)
      return {
        sku: [textOf(product.code), size?.name].filter(Boolean).join('-'),
        sizeCode: size?.name ?? '',
        sizeName: size?.name ?? '',
        isDefault: product.sizePrices.length === 1 || size?.isDefault === true,
        portionWeightGrams: number(product.weight) * 1000,
        itemModifierGroups: list(product.groupModifiers).map(modifierGroup),
        sizeId: sizeId ?? '',
        nutritionPerHundredGrams: nutrition(product),
        prices: price.isIncludedInMenu ? prices(price.currentPrice) : [],
        nutritions: nutrition(product),
        isHidden: !price.isIncludedInMenu,
        measureUnitType: 'GRAM',
        buttonImageUrl: list(product.imageLinks).length > 0 ? textOf(product.imageLinks) : null,
      }
    }),
    itemId: product.id,
    modifierSchemaId: textOf(product.modifierSchemaId),
    taxCategory: [],
    modifierSchemaName: textOf(product.modifierSchemaName),
    type: 'DISH',
    canBeDivided: product.splittable === true,
    canSetOpenPrice: product.canSetOpenPrice === true,
    useBalanceForSell: product.useBalanceForSell === true,
    measureUnit: textOf(product.measureUnit),
    productCategoryId: textOf(product.productCategoryId) || null,
    isHidden: false,
    orderItemType: textOf(product.orderItemType) || 'Product',
  })

  const dishes = menu.products.filter(
    (product) => textOf(product.type).toLowerCase() !== 'modifier' && product.isDeleted !== true,
  )
  return {
    productCategories: menu.productCategories,
    revision: menu.revision,
    formatVersion: 2,
    id: Number(id),
    name: `Меню ${id}`,
    description: null,
    intervals: [],
    itemCategories: menu.groups
      .filter((group) => group.isGroupModifier !== true && group.isDeleted !== true)
      .map((group) => ({
        id: group.id,
        name: group.name,
        description: textOf(group.description),
        iikoGroupId: group.id,
        items: dishes.filter(({ parentGroup }) => parentGroup === group.id).map(item),
        isHidden: group.isIncludedInMenu === false,
      })),
    comboCategories: combos.categories(),
  }
}
