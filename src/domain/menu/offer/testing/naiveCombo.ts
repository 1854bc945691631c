import type { Combo, ComboChoice } from '../../model/Combo'
import type { Dish } from '../../model/Dish'

import {
  type Eye,
  leftOf,
  naiveHad,
  naiveListed,
  naivePercent,
  naivePrice,
  naiveReason,
  naiveRegular,
  naiveSize,
  stopsOfDish,
} from './naiveOffer'

export type Unit = { price: number; surcharge: number }

export function chosen(eye: Eye, { dishId, sizeKey }: { dishId: number; sizeKey: string | null }) {
  const dish = eye.model.dishes.find(({ id }) => id === dishId)
  if (!dish || dish.combo) return null
  const size = naiveSize(eye, dish, sizeKey)
  return size === undefined ? null : { dish, size }
}

/** Unit by unit, surcharges aside. */
export function naiveBase({ pricing, discountPercent }: Combo, own: number, prices: number[]) {
  const sum = prices.reduce((total, price) => total + price, 0)
  if (pricing === 'fixed') return own
  if (pricing === 'dearest') return Math.max(0, ...prices)
  if (pricing === 'sum') return naivePercent(sum, -discountPercent, 1)
  return prices.length === 0 ? 0 : Math.floor(sum / prices.length + 0.5)
}

type Option = { dish: Dish; size: string; surcharge: number; left: number; isHad: boolean }

function optionsOf(eye: Eye, choices: readonly ComboChoice[]): Option[] {
  const options: Option[] = []
  for (const choice of choices) {
    const found = chosen(eye, choice)
    if (!found) continue
    const { dish, size } = found
    if (options.some((option) => option.dish === dish && option.size === size)) continue
    const left = leftOf(stopsOfDish(eye, dish, size)) ?? Infinity
    options.push({
      dish,
      size,
      surcharge: choice.surcharge,
      left,
      isHad: naiveHad(eye, dish, size),
    })
  }
  return options
}

/** Every way to take so many units of these. */
function bags(options: Option[], units: number): Option[][] {
  const [first, ...rest] = options
  if (units === 0) return [[]]
  if (!first) return []
  const all: Option[][] = []
  for (let amount = 0; amount <= Math.min(units, first.left); amount++) {
    const own = Array.from({ length: amount }, () => first)
    for (const others of bags(rest, units - amount)) all.push([...own, ...others])
  }
  return all
}

type Way = { slotChoices: readonly ComboChoice[]; units: number }[]

const waysOf = ({ pricing, slots }: Combo): Way[] => {
  const required = slots.filter(({ min }) => min > 0)
  if (required.length > 0 || pricing === 'fixed') {
    return [required.map(({ choices, min }) => ({ slotChoices: choices, units: min }))]
  }
  return slots.map(({ choices }) => [{ slotChoices: choices, units: 1 }])
}

const fillings = (eye: Eye, { slotChoices, units }: Way[number]) =>
  bags(
    optionsOf(eye, slotChoices).filter(({ isHad }) => isHad),
    units,
  )

export const isCompletable = (eye: Eye, combo: Combo) =>
  waysOf(combo).some((way) => way.every((slot) => fillings(eye, slot).length > 0))

export const naiveComboHad = (eye: Eye, dish: Dish, combo: Combo, sizeKey: string) =>
  naiveHad(eye, dish, sizeKey) && isCompletable(eye, combo)

export function naiveComboReason(eye: Eye, dish: Dish, combo: Combo, sizeKey: string) {
  const own = naiveReason(eye, dish, sizeKey)
  if (own !== null || isCompletable(eye, combo)) return own
  const missing = waysOf(combo)[0]?.find((slot) => fillings(eye, slot).length === 0)
  const reasons = optionsOf(eye, missing?.slotChoices ?? [])
    .filter(({ dish, size }) => naiveListed(eye, dish, size))
    .map(({ dish, size }) => naiveReason(eye, dish, size))
  if (reasons.includes('not-now')) return 'not-now'
  return reasons.includes('stopped') || reasons.includes(null) ? 'stopped' : 'off-sale'
}

/** The cheapest of all completions, tried one by one. */
export function naiveComboPrice(
  eye: Eye,
  dish: Dish,
  combo: Combo,
  sizeKey: string,
  isRegular: boolean,
) {
  const priceOf = isRegular ? naiveRegular : naivePrice
  const ways = waysOf(combo)
  const open = ways.filter((way) => way.every((slot) => fillings(eye, slot).length > 0))
  let least = Infinity
  for (const way of open.length > 0 ? open : ways) {
    let completions: Option[][] = [[]]
    for (const slot of way) {
      const possible = fillings(eye, slot)
      const named = optionsOf(eye, slot.slotChoices).map((option) => ({
        ...option,
        left: Infinity,
      }))
      const filled = possible.length > 0 ? possible : bags(named, slot.units)
      if (filled.length === 0) continue
      completions = completions.flatMap((bag) => filled.map((more) => [...bag, ...more]))
    }
    for (const bag of completions) {
      const base = naiveBase(
        combo,
        priceOf(eye, dish, sizeKey),
        bag.map((option) => priceOf(eye, option.dish, option.size)),
      )
      const surcharges = bag.reduce((sum, { surcharge }) => sum + surcharge, 0)
      least = Math.min(least, base + surcharges)
    }
  }
  return least === Infinity ? 0 : least
}
