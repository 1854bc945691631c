import type { OrderLine, OrderModifier, SoldDish } from '../../order/Order'
import { type Text } from '../../menu/model/Text'

import { comboOf, type ComboSelling } from './comboOf'
import type { IikoCombo, IikoItem, IikoModifier, Unwritable } from './IikoOrder'
import { type Priced, shares, takeOff } from './spreadDiscount'

type Unit = {
  dish: SoldDish
  /** In one unit of the line. */
  amount: number
  /** Of one of these, without its modifiers, minor units. */
  base: number
  comment: string
}

const unwritable = (ru: string, en: string): Unwritable => ({
  is: 'unwritable',
  reason: { ru, en },
})
const nameOf = (text: Text, language: 'ru' | 'en' = 'ru') =>
  text[language] ?? Object.values(text)[0] ?? ''

/** iiko knows no modifiers within modifiers: they stand side by side. */
const flat = (modifiers: readonly OrderModifier[], times = 1): OrderModifier[] =>
  modifiers.flatMap((modifier) => [
    { ...modifier, amount: modifier.amount * times, total: modifier.total * times },
    ...flat(modifier.nested, modifier.amount * times),
  ])

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

/** What of a line iiko knows as products: the dish itself, or the dishes of a combo. */
function unitsOf(line: OrderLine, isIikosCombo: boolean): Unit[] {
  const extras = (dish: SoldDish) => sum(flat(dish.modifiers).map(({ total }) => total))
  if (line.choices.length === 0) {
    const base = line.unitPrice - extras(line)
    return [{ dish: line, amount: 1, base, comment: line.comment }]
  }
  const title = isIikosCombo ? '' : `Комбо «${nameOf(line.name)}»`
  const comment = [title, line.comment].filter(Boolean).join('. ')
  // Each choice has its surcharge; what the combo itself costs stands at the first.
  const own = line.choices.map(({ amount, total }) => Math.round(total / amount))
  const rest =
    line.unitPrice -
    sum(line.choices.map((choice, index) => ((own[index] ?? 0) + extras(choice)) * choice.amount))
  return line.choices.map((choice, index) => ({
    dish: choice,
    amount: choice.amount,
    base: (own[index] ?? 0) + (index === 0 ? Math.round(rest / choice.amount) : 0),
    comment,
  }))
}

function itemOf(
  { amount, comment, dish }: Unit,
  units: number,
  { base, extras }: Priced,
): IikoItem | Unwritable {
  if (dish.externalId === null) {
    return unwritable(
      `Блюда «${nameOf(dish.name)}» нет в iiko. Загрузите меню из iiko или отправьте заказ вручную.`,
      `iiko does not have the dish “${nameOf(dish.name, 'en')}”. Bring the menu from iiko, or send the order by hand.`,
    )
  }
  const modifiers: IikoModifier[] = []
  for (const [index, modifier] of flat(dish.modifiers).entries()) {
    if (modifier.externalId === null) {
      return unwritable(
        `Модификатора «${nameOf(modifier.name)}» нет в iiko.`,
        `iiko does not have the modifier “${nameOf(modifier.name, 'en')}”.`,
      )
    }
    modifiers.push({
      productId: modifier.externalId,
      amount: modifier.amount,
      ...(modifier.groupExternalId !== null && { productGroupId: modifier.groupExternalId }),
      price: roubles(extras[index] ?? 0) / modifier.amount,
    })
  }
  return {
    type: 'Product',
    productId: dish.externalId,
    ...(dish.sizeExternalId !== null && { productSizeId: dish.sizeExternalId }),
    amount: amount * units,
    price: roubles(base),
    modifiers,
    ...(comment && { comment: comment.slice(0, 255) }),
  }
}

/** Minor units as iiko writes money. */
export const roubles = (minor: number): number => minor / 100

export type SoldItems = { is: 'sold'; items: IikoItem[]; combos: IikoCombo[] }

/**
 * The lines of an order as iiko's items: sizes, modifiers (nested ones side by side), the discount in the
 * prices to the kopeck. A combo of iiko's is one of the order's combos and its dishes say which; any other is
 * sold as its dishes. Or why it cannot be: something is not iiko's.
 */
export function itemsOf(
  lines: readonly OrderLine[],
  { idOf, known }: ComboSelling,
): SoldItems | Unwritable {
  const items: IikoItem[] = []
  const combos: IikoCombo[] = []
  for (const line of lines) {
    const combo = comboOf(line, known)
    for (const { discount, units } of shares(line.quantity, line.discount)) {
      const comboId = combo ? idOf(combos.length) : ''
      if (combo) {
        const price = roubles(line.unitPrice - discount)
        const { sourceId } = combo
        combos.push({ id: comboId, name: nameOf(line.name), amount: units, price, sourceId })
      }
      let left = discount
      for (const [index, unit] of unitsOf(line, combo !== null).entries()) {
        const extras = flat(unit.dish.modifiers).map(({ total }) => total)
        const whole = (unit.base + sum(extras)) * unit.amount
        const off = Math.min(left, whole)
        left -= off
        const item = itemOf(
          unit,
          units,
          takeOff({ base: unit.base, extras }, Math.round(off / unit.amount)),
        )
        if ('is' in item) return item
        const group = combo?.groups[index]
        if (combo && group) {
          item.comboInformation = {
            comboId,
            comboSourceId: combo.sourceId,
            comboGroupId: group.id,
            comboGroupName: group.name,
          }
        }
        items.push(item)
      }
    }
  }
  return { is: 'sold', items, combos }
}
