import type { Channel } from '../../menu/model/Channel'
import type { Order, OrderLine } from '../Order'
import type { OrderState } from '../OrderState'

/** A line as the kitchen reads it, and what would be stopped. */
export type BoardLine = Pick<OrderLine, 'key' | 'quantity' | 'comment' | 'choices' | 'modifiers'> &
  Pick<OrderLine, 'name' | 'sizeName' | 'dishId' | 'sizeKey'>

/** An order as the board shows it: what the kitchen, the counter and the courier need, and nothing else. */
export type BoardCard = {
  readonly id: number
  readonly seq: number
  readonly number: number
  readonly state: OrderState
  readonly mode: Channel
  /** Where staff may take it, the usual way first. */
  readonly steps: readonly OrderState[]
  readonly placedAt: number
  /** When it was promised, epoch milliseconds. */
  readonly promisedAt: number
  readonly isAsap: boolean
  readonly lines: readonly BoardLine[]
  readonly guest: string
  readonly phone: string | null
  readonly address: Order['address']
  readonly table: string | null
  readonly comment: string
  readonly cutlery: number | null
  readonly total: number
  readonly paid: number
  readonly currency: string
}
