import { isRecord } from '../../http/isRecord'
import { textOf } from '../../http/textOf'

export type Combo = {
  /** The action of iikoCard that it is. */
  id: string
  name: string
  /** Roubles. */
  price: number
  groups: { id: string; name: string; productIds: string[] }[]
}

export type Combos = ReturnType<typeof makeCombos>

/** The combos that the restaurant sells: in the external menus and by `/api/1/combo`. */
export const makeCombos = () => {
  const kept: Combo[] = []
  return {
    add: (combo: Combo) => void kept.push(combo),
    /** GetCombosInfoResponse. */
    info: () => ({
      comboSpecifications: kept.map(({ groups, id, name, price }, sortOrder) => ({
        sourceActionId: id,
        categoryId: null,
        name,
        priceModificationType: 0,
        priceModification: price,
        isActive: true,
        startDate: null,
        expirationDate: null,
        lackingGroupsToSuggest: 0,
        includeModifiers: false,
        groups: groups.map((group, index) => ({
          id: group.id,
          name: group.name,
          isMainGroup: index === 0,
          products: group.productIds.map((productId, position) => ({
            productId,
            sizeId: null,
            forbiddenModifiers: [],
            priceModificationAmount: 0,
            position,
          })),
          skipStep: false,
        })),
        sortOrder,
      })),
      comboCategories: [],
      Warnings: [],
    }),
    /** As an external menu has them (ComboCategoryDto). */
    categories: () =>
      kept.length === 0
        ? []
        : [
            {
              id: '3c0e3a1e-5a5a-4a5a-8a5a-5a5a5a5a5a5b',
              name: 'Комбо',
              combos: kept.map(({ groups, id, name, price }) => ({
                id,
                name,
                price,
                description: '',
                image: [],
                sizes: [],
                priceStrategy: 'FIXED',
                startDate: '2020-01-01T00:00:00+00:00',
                expirationDate: '2040-01-01T00:00:00+00:00',
                groups: groups.map((group, index) => ({
                  id: group.id,
                  name: group.name,
                  isMainGroup: index === 0,
                  skipStep: false,
                  items: group.productIds.map((itemId) => ({ itemId, sizeId: null })),
                })),
              })),
            },
          ],
    /** What iiko would refuse of the combos of an order; null when nothing. */
    fault: (order: Record<string, unknown>): { code: string; message: string } | null => {
      const said = records(order.combos)
      for (const { sourceId } of said) {
        if (kept.some(({ id }) => id === sourceId)) continue
        return { code: 'ComboNotFound', message: `Комбо ${textOf(sourceId)} не найдено` }
      }
      for (const { comboInformation } of records(order.items)) {
        if (!isRecord(comboInformation)) continue
        const { comboGroupId, comboId, comboSourceId } = comboInformation
        const isSaid = said.some(({ id, sourceId }) => id === comboId && sourceId === comboSourceId)
        const combo = kept.find(({ id }) => id === comboSourceId)
        if (isSaid && combo?.groups.some(({ id }) => id === comboGroupId)) continue
        return { code: 'ComboNotFound', message: 'Блюдо не из комбо этого заказа' }
      }
      return null
    },
  }
}

const records = (value: unknown) => (Array.isArray(value) ? value.filter(isRecord) : [])
