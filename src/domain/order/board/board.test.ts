import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { orderStates, type OrderState } from '../OrderState'

import type { BoardCard } from './BoardCard'
import { columnOf } from './columnOf'
import { minutesInWords } from './minutesInWords'
import { timesOf } from './timesOf'
import { urgencyOf } from './urgencyOf'
import { type Board, mostCards, newcomers, withNews } from './withNews'

const minute = 60_000

function card(id: number, state: OrderState = 'placed', seq = 1): BoardCard {
  return {
    id,
    seq,
    number: id,
    state,
    mode: 'pickup',
    steps: [],
    placedAt: 0,
    promisedAt: 40 * minute,
    isAsap: true,
    lines: [],
    guest: 'Анна',
    phone: null,
    address: null,
    table: null,
    comment: '',
    cutlery: null,
    total: 100,
    paid: 0,
    currency: 'RUB',
  }
}
const empty: Board = new Map()
const news = (cards: BoardCard[], gone: number[] = []) => ({ all: false, cards, gone })

describe('the board', () => {
  it('holds no more than it may through a shift of thousands of changes, and nothing that is over', () => {
    let board = empty
    for (let id = 1; id <= 10_000; id += 1) {
      board = withNews(board, news([card(id)]))
      board = withNews(board, news([card(id, 'accepted', 2)]))
      if (id > 40) board = withNews(board, news([card(id - 40, 'completed', 5)]))
      if (id % 1_000 === 0) {
        board = withNews(board, { all: true, cards: [...board.values()], gone: [] })
      }
      expect(board.size).toBeLessThanOrEqual(40)
    }
    expect([...board.values()].every(({ state }) => columnOf(state) !== null)).toBe(true)
  })

  it('drops the oldest of more than it can hold, also when none of them ends', () => {
    const board = withNews(
      empty,
      news(Array.from({ length: 2_000 }, (_, index) => card(index + 1))),
    )
    expect(board.size).toBe(mostCards)
    expect(board.has(2_000)).toBe(true)
    expect(board.has(1)).toBe(false)
  })

  it('in whatever order the news come, the newest of each order is shown', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            id: fc.integer({ min: 1, max: 5 }),
            seq: fc.integer({ min: 1, max: 6 }),
          }),
        ),
        (told) => {
          let board = empty
          for (const { id, seq } of told) board = withNews(board, news([card(id, 'cooking', seq)]))
          for (const { id, seq } of board.values()) {
            expect(seq).toBe(Math.max(...told.filter((one) => one.id === id).map((one) => one.seq)))
          }
        },
      ),
    )
  })

  it('after a lost connection what was missed is there, what ended meanwhile is not, and the bell rings for the new', () => {
    const before = withNews(empty, news([card(1), card(2)]))
    const after = withNews(before, { all: true, cards: [card(2, 'ready', 4), card(3)], gone: [] })
    expect([...after.keys()]).toEqual([2, 3])
    expect(newcomers(before, after).map(({ id }) => id)).toEqual([3])
  })

  it('each state that is not an end has a column', () => {
    expect(orderStates.filter((state) => columnOf(state) === null)).toEqual([
      'completed',
      'cancelled',
      'rejected',
    ])
  })
})

describe('how urgent an order is', () => {
  const at = (state: OrderState, minutes: number) =>
    urgencyOf({ ...card(1, state), promisedAt: 60 * minute }, minutes * minute)

  it.each([
    ['placed', 0, 'calm'],
    ['placed', 3, 'soon'],
    ['placed', 6, 'late'],
    ['cooking', 6, 'calm'],
    ['cooking', 45, 'soon'],
    ['cooking', 60, 'late'],
    ['ready', 50, 'soon'],
    ['on-the-way', 50, 'calm'],
    ['on-the-way', 61, 'late'],
    ['served', 90, 'calm'],
  ] as const)('%s after %d minutes of sixty: %s', (state, minutes, urgency) => {
    expect(at(state, minutes)).toBe(urgency)
  })
})

describe('what a card says of its time', () => {
  const at = (minutes: number, state: OrderState = 'cooking') =>
    timesOf({ ...card(1, state), placedAt: 0, promisedAt: 600 * minute }, minutes * minute)

  it('counts what is left in the last hour alone; what is late and what waits is always counted', () => {
    expect(at(65)).toEqual({ left: null, late: null, waits: null })
    expect(at(539)).toEqual({ left: null, late: null, waits: null })
    expect(at(540)).toEqual({ left: 60, late: null, waits: null })
    expect(at(600.4)).toEqual({ left: 0, late: null, waits: null })
    expect(at(735)).toEqual({ left: null, late: 135, waits: null })
    expect(at(65, 'placed')).toEqual({ left: null, late: null, waits: 65 })
    // The clock of a tablet may be behind the server's.
    expect(at(-1, 'placed').waits).toBe(0)
  })

  it('says more than an hour in hours and minutes', () => {
    const said = [0, 1, 59, 60, 61, 535].map((minutes) => minutesInWords(minutes, 'ru'))
    expect(said).toEqual(['0 мин', '1 мин', '59 мин', '1 ч', '1 ч 1 мин', '8 ч 55 мин'])
    expect(minutesInWords(535, 'en')).toBe('8 h 55 min')
  })
})
