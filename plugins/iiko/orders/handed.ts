import { z } from 'zod'

/** A row of `iiko_orders`: an order of ours as iiko has it, written down before iiko is told. */
export const handed = z.object({
  iiko_id: z.string(),
  connection_id: z.number(),
  order_id: z.number(),
  key: z.string(),
  attempt: z.number(),
  mode: z.enum(['delivery', 'pickup', 'dine-in']),
  /** The command that makes it, once iiko has answered. */
  correlation_id: z.string().nullable(),
  creation: z.enum(['asked', 'creating', 'created', 'failed']),
  /** iiko's own word for where it is, the newest that we have heard. */
  status: z.string().nullable(),
  reason: z.string(),
  /** iiko's time of that word. */
  heard: z.coerce.number(),
})

export type Handed = z.infer<typeof handed>

export const handedColumns = `iiko_id, connection_id, order_id, key, attempt, mode, correlation_id, creation,
  status, reason, heard`
