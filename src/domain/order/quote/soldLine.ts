import type { Dish, Size } from '../../menu/model/Dish'
import { isAmount } from '../../menu/offer/isAmount'
import { priceOf } from '../../menu/offer/priceOf'
import { sizeHere } from '../../menu/offer/sizeHere'
import { takenChoices } from '../../menu/offer/takenChoices'
import { takenGroups } from '../../menu/offer/takenGroups'
import type { View } from '../../menu/offer/View'
import type { Fiscal } from '../Fiscal'
import type { OrderChoice, OrderLine, SoldDish } from '../Order'

import type { CartLine } from './Cart'
import { mostUnits } from './OrderingRules'
import { soldModifiers } from './soldModifiers'

function named(dish: Dish, size: Size | null): Omit<SoldDish, 'modifiers'> {
  return {
    dishId: dish.id,
    name: dish.name,
    sizeKey: size?.key ?? null,
    sizeName: size?.name ?? null,
    sku: size?.sku ?? dish.sku,
    externalId: dish.externalId,
    sizeExternalId: size?.externalId ?? null,
  }
}

/** Gives one after the other. */
function reader<Line>(lines: readonly Line[]): () => Line {
  let next = 0
  return () => {
    const line = lines[next]
    next += 1
    if (line === undefined) throw new Error('The price has fewer lines than the selection.')
    return line
  }
}

/**
 * A line of a cart as it is sold in this view, before any discount: the menu engine's price, with the names
 * and ids that the menu has now. Null when the dish or the size is unknown, or the quantity is none, which
 * `checkLines` tells.
 */
export function soldLine(
  view: View,
  { selection, quantity, comment }: CartLine,
  { key, fiscal }: { key: string; fiscal: Fiscal },
): OrderLine | null {
  const price = priceOf(view, selection)
  const dish = view.dishes.get(selection.dishId)
  const size = dish && sizeHere(view, dish, selection.sizeKey)
  if (!price || !dish || size === undefined) return null
  if (!isAmount(quantity) || quantity === 0 || quantity > mostUnits) return null
  const modifier = reader(price.lines.filter((line) => line.kind === 'modifier'))
  const choice = reader(price.lines.filter((line) => line.kind === 'choice'))
  const modifiers = soldModifiers(takenGroups(view, dish, size, selection.groups), modifier)
  const choices = (dish.combo ? takenChoices(view, dish.combo, selection.choices) : []).map(
    (taken): OrderChoice => ({
      ...named(taken.dish, taken.size),
      slotKey: taken.slotKey,
      slotName: dish.combo?.slots.find((slot) => slot.key === taken.slotKey)?.name ?? {},
      amount: taken.amount,
      total: choice().total,
      modifiers: soldModifiers(taken.groups, modifier),
    }),
  )
  const subtotal = price.total * quantity
  return {
    ...named(dish, size),
    key,
    quantity,
    modifiers,
    choices,
    comment,
    basePrice: price.base,
    unitPrice: price.total,
    subtotal,
    discount: 0,
    total: subtotal,
    fiscal,
  }
}
