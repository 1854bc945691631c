import type { Order } from '../order/Order'

/** What can be printed of an order. */
export const ticketKinds = ['ticket', 'receipt'] as const
export type TicketKind = (typeof ticketKinds)[number]

/** Why something is printed once more: staff asked for it, or nobody knows whether it was printed before. */
export type TicketMark = 'copy' | 'doubt' | null

/** An order with all that is needed to print it. */
export type Ticket = {
  order: Pick<
    Order,
    | 'number'
    | 'mode'
    | 'lines'
    | 'table'
    | 'time'
    | 'comment'
    | 'cutlery'
    | 'placedAt'
    | 'guest'
    | 'address'
    | 'paid'
    | 'currency'
    | 'subtotal'
    | 'discount'
    | 'deliveryFee'
    | 'serviceCharge'
    | 'tips'
    | 'total'
  >
  /** What the restaurant is called. */
  place: string
  timeZone: string
  language: 'ru' | 'en'
  mark: TicketMark
}
