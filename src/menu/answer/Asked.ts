import type { FlatFilter } from '@/src/domain/menu/catalog/flat/Flat'
import type { Channel } from '@/src/domain/menu/model/Channel'

/** Where and for whom the menu is asked; what is left out is the restaurant's first. */
export type Place = {
  /** A location's id or slug. */
  location?: string | undefined
  channel?: Channel | undefined
  locale: string
  /** The locale came from Accept-Language, so that another reader of the same address may get another. */
  isNegotiated: boolean
}

/** What a reader of the compiled menu asks for. */
export type Asked = { place: Place } & (
  | { kind: 'catalog' }
  | { kind: 'list'; filter: FlatFilter; skip: number; limit: number }
  | { kind: 'item'; id: number }
  /** What changed after a version. */
  | { kind: 'changes'; since: string }
)
