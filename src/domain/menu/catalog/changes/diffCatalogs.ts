import { sections, type Compiled, type Section } from '../Compiled'
import { isoOf } from '../isoOf'
import { membersOf } from '../membersOf'

import { orderToTell } from './orderToTell'

/** What changed between two compiled menus of one location, locale and channel. */
export type Diff = {
  /** A CatalogChanges. */
  readonly json: string
  /** Whether the two say the same; their versions and `changes_at` may still differ. */
  readonly isEmpty: boolean
  /** Ids of the dishes that are new or not as they were. */
  readonly changed: readonly number[]
  /** Ids of the dishes that are not listed any more. */
  readonly removed: readonly number[]
  /** Of those listed before and after: the ids of those that can no longer be had, and that can again. */
  readonly stopped: readonly number[]
  readonly resumed: readonly number[]
  readonly sections: readonly Section[]
}

/** The way from one compiled menu to a later one; it compares bytes, and parses nothing. */
export function diffCatalogs(before: Compiled, after: Compiled): Diff {
  const old = new Map(before.dishes.map((compiled) => [compiled.dish.id, compiled]))
  const kept = new Set(after.dishes.map(({ dish }) => dish.id))
  const changed = after.dishes.filter(({ dish, bytes }) => !isSame(old.get(dish.id)?.bytes, bytes))
  const removed = [...old.keys()].filter((id) => !kept.has(id))
  const order = orderToTell([...old.keys()], [...kept])
  const other = sections.filter((name) => !isSame(before.sections[name], after.sections[name]))
  const currency = before.currency === after.currency ? null : after.currency

  const turned = (to: boolean) =>
    changed.flatMap(({ dish, offer }) => {
      const then = old.get(dish.id)?.offer.isAvailable
      return then === !to && offer.isAvailable === to ? dish.id : []
    })
  const { version, changesAt } = after
  const head = membersOf({ since: before.version, version, changes_at: isoOf(changesAt), currency })
  const told = sections.map(
    (name) => `"${name}":${other.includes(name) ? after.sections[name].toString() : null}`,
  )
  return {
    json:
      `{${head},"dishes":{"changed":[${changed.map(({ bytes }) => bytes.toString()).join()}]` +
      `,"removed":[${removed.join()}],"order":${order ? `[${order.join()}]` : null}},${told.join()}}`,
    isEmpty: !changed.length && !removed.length && !order && !other.length && !currency,
    changed: changed.map(({ dish }) => dish.id),
    removed,
    stopped: turned(false),
    resumed: turned(true),
    sections: other,
  }
}

function isSame(one: Buffer | undefined, other: Buffer): boolean {
  return one === other || Boolean(one?.equals(other))
}
