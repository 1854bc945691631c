import { isRunning } from '../../../schedule/isRunning'
import type { Dish } from '../../model/Dish'
import type { StopEntry } from '../../model/Location'
import type { MenuModel } from '../../model/MenuModel'
import type { ModifierGroup } from '../../model/ModifierGroup'
import type { Reach } from '../../model/Menu'
import type { Standpoint } from '../View'

/*
 * The rule of docs/developers/pricing.md once more, word by word, as slow and as obvious as can be:
 * for tests to compare with. It shares nothing with the real one but the types and `isRunning`.
 */

export type Eye = Standpoint & { readonly model: MenuModel }

export const locationOf = ({ model, locationId }: Eye) => {
  const location = model.locations.find(({ id }) => id === locationId)
  if (!location) throw new Error('no such location')
  return location
}

/** The modifier groups: what the location says of a modifier itself comes before what the group says. */
export const groupsAt = ({ model, locationId }: Eye): ModifierGroup[] => {
  const own = model.modifierOffers.get(locationId) ?? []
  return model.modifierGroups.map((group) => {
    const said = (key: string) =>
      own.find(({ groupId, modifierKey }) => groupId === group.id && modifierKey === key)
    const sold = group.modifiers.filter(({ key }) => said(key)?.isHidden !== true)
    const priced = sold.map((modifier) => {
      const price = said(modifier.key)?.price
      return typeof price === 'number' ? { ...modifier, price } : modifier
    })
    return { ...group, modifiers: priced }
  })
}

export function reachesEye({ locationId, channel }: Eye, { locations, channels }: Reach): boolean {
  const here = locations.length === 0 || locations.includes(locationId)
  return here && (channels.length === 0 || channels.includes(channel))
}

/** The category of a dish and all above it. */
function categoriesAbove({ model }: Eye, dish: Dish): number[] {
  const above: number[] = []
  let id = dish.categoryId
  while (id !== null && !above.includes(id)) {
    above.push(id)
    const current: number = id
    id = model.categories.find((category) => category.id === current)?.parentId ?? null
  }
  return above
}

const names = (
  eye: Eye,
  dish: Dish,
  of: { categories: readonly number[]; dishes: readonly number[] },
) =>
  of.dishes.includes(dish.id) || categoriesAbove(eye, dish).some((id) => of.categories.includes(id))

const runsFor = (eye: Eye, schedule: Parameters<typeof isRunning>[0]) =>
  isRunning(schedule, locationOf(eye).timeZone, eye.at)

export const offersHere = ({ model, locationId }: Eye, dish: Dish) =>
  (model.offers.get(locationId) ?? []).filter(({ dishId }) => dishId === dish.id)

export function naiveListed(eye: Eye, dish: Dish, sizeKey: string): boolean {
  if (offersHere(eye, dish).some((offer) => offer.isHidden && offer.sizeKey === '')) return false
  if (offersHere(eye, dish).some((offer) => offer.isHidden && offer.sizeKey === sizeKey))
    return false
  const menus = eye.model.menus.filter((menu) => names(eye, dish, menu))
  return menus.length === 0 || menus.some((menu) => reachesEye(eye, menu))
}

/** Exact percentages, by whole numbers as large as it takes. */
export function naivePercent(price: number, percent: number, roundTo: number): number {
  const exact = BigInt(price) * (10_000n + BigInt(Math.round(percent * 100)))
  const step = 10_000n * BigInt(roundTo)
  const below = exact / step
  const isUp = (exact % step) * 2n >= step
  return Number((isUp ? below + 1n : below) * BigInt(roundTo))
}

export function naiveRegular(eye: Eye, dish: Dish, sizeKey: string): number {
  const row = offersHere(eye, dish).find((offer) => offer.sizeKey === sizeKey)
  if (row && row.price !== null) return row.price
  return dish.sizes.find(({ key }) => key === sizeKey)?.price ?? dish.price
}

export function naivePrice(eye: Eye, dish: Dish, sizeKey: string): number {
  const regular = naiveRegular(eye, dish, sizeKey)
  for (const { schedule, adjustment, ...reach } of eye.model.priceSchedules) {
    if (!reachesEye(eye, reach) || !runsFor(eye, schedule)) continue
    if (adjustment.kind === 'prices') {
      const row = adjustment.prices.find((row) => row.dishId === dish.id && row.sizeKey === sizeKey)
      if (row) return row.price
    } else {
      const isAll = adjustment.categories.length === 0 && adjustment.dishes.length === 0
      if (isAll || names(eye, dish, adjustment)) {
        return naivePercent(regular, adjustment.percent, adjustment.roundTo)
      }
    }
  }
  return regular
}

export const isActive = ({ locationId, at }: Eye, entry: StopEntry) =>
  (entry.locationId === null || entry.locationId === locationId) &&
  (entry.until === null || entry.until > at)

export const allStops = ({ model }: Eye) => [...model.stops.values()].flat()

export const stopsOfDish = (eye: Eye, dish: Dish, sizeKey: string) =>
  allStops(eye).filter(
    (entry) =>
      isActive(eye, entry) &&
      entry.dishId === dish.id &&
      (entry.sizeKey === '' || entry.sizeKey === sizeKey),
  )

export const stopsOfModifier = (eye: Eye, groupId: number, key: string) =>
  allStops(eye).filter(
    (entry) =>
      isActive(eye, entry) &&
      entry.dishId === null &&
      entry.groupId === groupId &&
      entry.modifierKey === key,
  )

export const stops = ({ remaining }: StopEntry) => remaining === null || remaining <= 0

export const leftOf = (entries: StopEntry[]) =>
  entries.length === 0
    ? null
    : Math.min(...entries.map(({ remaining }) => Math.max(0, remaining ?? 0)))

export function naiveReason(eye: Eye, dish: Dish, sizeKey: string) {
  if (!dish.isAvailable) return 'off-sale'
  if (stopsOfDish(eye, dish, sizeKey).some(stops)) return 'stopped'
  const menus = eye.model.menus.filter((menu) => names(eye, dish, menu))
  const running = menus.filter((menu) => reachesEye(eye, menu) && runsFor(eye, menu.schedule))
  return menus.length > 0 && running.length === 0 ? 'not-now' : null
}

/** A dish that is no combo, in a size it has ('' without sizes). */
export const naiveHad = (eye: Eye, dish: Dish, sizeKey: string) =>
  naiveListed(eye, dish, sizeKey) && naiveReason(eye, dish, sizeKey) === null

/** The size meant by a key; undefined: the dish has no such size. */
export function naiveSize(eye: Eye, dish: Dish, sizeKey: string | null): string | undefined {
  if (sizeKey) return dish.sizes.some(({ key }) => key === sizeKey) ? sizeKey : undefined
  if (dish.sizes.length === 0) return ''
  const listed = dish.sizes.filter(({ key }) => naiveListed(eye, dish, key))
  const pool = listed.length > 0 ? listed : dish.sizes
  return (pool.find(({ isDefault }) => isDefault) ?? pool[0])?.key
}
