import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import { Problem, type WrongField } from '@/src/errors'
import { api } from '@/src/i18n/api'
import { fill } from '@/src/i18n/fill'

import { basePriceOf } from '@/src/domain/menu/desk/basePriceOf'

type Row = { dish: number; size: string; price?: number | null }

/**
 * Refuses rows that name a dish or a size which the published menu does not have, or a price where
 * none counts. `list` is what the body calls them.
 */
export function checkThings(model: MenuModel, list: string, rows: readonly Row[]): void {
  const dishes = new Map(model.dishes.map((dish) => [dish.id, dish]))
  const errors: WrongField[] = []
  rows.forEach(({ dish: id, price, size: key }, index) => {
    const wrong = (name: string, detail: WrongField['detail']) =>
      errors.push({
        field: `${list}.${index}.${name}`,
        in: 'body',
        pointer: `#/${list}/${index}/${name}`,
        detail,
      })
    const dish = dishes.get(id)
    if (!dish) return wrong('dish', api.dishNotFound)
    const size = dish.sizes.find((one) => one.key === key) ?? null
    if (key !== '' && !size) return wrong('size', api.wrong)
    if (typeof price === 'number' && basePriceOf(dish, size) === null) wrong('price', api.wrong)
    return undefined
  })
  if (errors.length === 0) return
  const fields = [...new Set(errors.slice(0, 20).map(({ field }) => field))].join(', ')
  throw new Problem('invalid', {
    detail: {
      ru: fill(api.invalidFields.ru, { fields }),
      en: fill(api.invalidFields.en, { fields }),
    },
    errors,
  })
}
