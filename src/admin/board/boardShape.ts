import { z } from 'zod'

import type { BoardCard } from '@/src/domain/order/board/BoardCard'

/** Written by `endpoints/orders/board` alone, from these very types. */
const card = z.custom<BoardCard>((value) => typeof value === 'object' && value !== null)

export const boardShape = z.object({
  all: z.boolean(),
  cards: z.array(card),
  gone: z.array(z.number()),
  pause: z.object({ until: z.number().nullable() }).nullable(),
})
