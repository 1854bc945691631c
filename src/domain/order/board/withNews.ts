import type { BoardCard } from './BoardCard'
import { columnOf } from './columnOf'

/** More than any kitchen has at once; the page holds no more, whatever it is told. */
export const mostCards = 300

/** What the board shows, by the orders' ids. */
export type Board = ReadonlyMap<number, BoardCard>

/**
 * What the board is told: all of it (`all`, at first and after a lost connection), or what has changed and
 * which orders have left it.
 */
export type BoardNews = {
  readonly all: boolean
  readonly cards: readonly BoardCard[]
  readonly gone: readonly number[]
  /** Whether the restaurant takes no orders, and until when; null: it takes them. */
  readonly pause: Pause
}

export type Pause = { readonly until: number | null } | null

/**
 * The board after the news. What is older than what is shown changes nothing, an order that is over leaves,
 * and of more than `mostCards` the oldest go.
 */
export function withNews(board: Board, { all, cards, gone }: Omit<BoardNews, 'pause'>): Board {
  const next = new Map(all ? [] : board)
  for (const id of gone) next.delete(id)
  for (const card of cards) {
    const shown = next.get(card.id)
    if (shown && shown.seq > card.seq) continue
    if (columnOf(card.state) === null) next.delete(card.id)
    else next.set(card.id, card)
  }
  for (const id of [...next.keys()].sort((one, other) => one - other)) {
    if (next.size <= mostCards) break
    next.delete(id)
  }
  return next
}

/** The orders that were not there before and wait for an answer: what the bell rings for. */
export function newcomers(before: Board, after: Board): BoardCard[] {
  return [...after.values()].filter(({ id, state }) => state === 'placed' && !before.has(id))
}
