import type { CompiledDish } from '../Compiled'

/** A dish of the flat list: what it is found by, and its JSON once somebody asked for it. */
export type FlatItem = {
  readonly id: number
  readonly isAvailable: boolean
  readonly compiled: CompiledDish
  /** Lower-case names and descriptions in every language and the article number. */
  readonly searched: string
  json: Buffer | undefined
}

/** Dishes in staff's order: all, those that can be had, those that cannot. */
export type FlatShelf = {
  readonly any: readonly FlatItem[]
  readonly available: readonly FlatItem[]
  readonly unavailable: readonly FlatItem[]
}

/** The menu as the old flat list has it: dishes with the name of their category, one price each. */
export type Flat = {
  readonly all: FlatShelf
  /** By a category's name in any language, in lower case. */
  readonly byCategory: ReadonlyMap<string, FlatShelf>
  readonly byId: ReadonlyMap<number, FlatItem>
  /** An item as JSON; worked out when it is first asked for. */
  readonly jsonOf: (item: FlatItem) => Buffer
}

/** Which dishes are asked for. A filter left out, or an empty text, lets everything through. */
export type FlatFilter = {
  /** A category's name in any language; case does not matter. */
  readonly category?: string | undefined
  readonly isAvailable?: boolean | undefined
  /** Text to be found in a name, a description (any language) or an article number. */
  readonly q?: string | undefined
}
