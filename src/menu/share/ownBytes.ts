import type { Dish } from '@/src/domain/menu/model/Dish'

const kept = new WeakMap<Dish, Buffer[]>()

/** Locations with prices of their own make variants of a dish. */
const variants = 16

/**
 * The same bytes outside of the menu that they are a part of: the versions of a menu and those of
 * other locations share them, and a menu of the past is not held in memory by one of its dishes.
 */
export function ownBytes(dish: Dish, part: Buffer): Buffer {
  let known = kept.get(dish)
  if (!known) kept.set(dish, (known = []))
  const same = known.find((bytes) => bytes.equals(part))
  if (same) return same
  if (known.length >= variants) known.length = 0
  const own = Buffer.from(part)
  known.push(own)
  return own
}
