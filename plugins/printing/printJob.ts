import { z } from 'zod'

import { ticketKinds } from '@/src/domain/ticket/Ticket'

/** What is to be printed, as it lies in the outbox: it is put into words when it is printed. */
export const printJob = z.discriminatedUnion('what', [
  z.object({
    what: z.enum(ticketKinds),
    printer: z.number(),
    order: z.number(),
    /** Asked for by staff, who may have one already. */
    isCopy: z.boolean(),
  }),
  z.object({ what: z.literal('test'), printer: z.number() }),
])

export type PrintJob = z.infer<typeof printJob>
