import { z } from 'zod'

/**
 * What lies in the outbox for a group instead of words: they are made when its turn has come, of how the
 * order stands by then, so that an older card never follows a newer one.
 */
export const orderCardRef = z.union([
  z.object({ orderCard: z.number() }),
  z.object({ orderCardEdit: z.number() }),
])

/** The card of an order in a chat is sent once. */
export const cardKey = (order: number, chat: string): string => `order-card:${order}:${chat}`
