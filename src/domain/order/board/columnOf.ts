import type { OrderState } from '../OrderState'

/** The columns of the board, in the order in which an order passes them. */
export const boardColumns = ['new', 'cooking', 'ready', 'out'] as const

export type BoardColumn = (typeof boardColumns)[number]

const columns: Readonly<Record<OrderState, BoardColumn | null>> = {
  placed: 'new',
  accepted: 'cooking',
  cooking: 'cooking',
  ready: 'ready',
  'on-the-way': 'out',
  served: 'out',
  completed: null,
  cancelled: null,
  rejected: null,
}

/** Where an order stands on the board; null: it has left it. */
export const columnOf = (state: OrderState): BoardColumn | null => columns[state]
