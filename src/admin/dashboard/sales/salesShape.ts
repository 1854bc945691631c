import { z } from 'zod'

const counted = { orders: z.number(), revenue: z.number(), calledOff: z.number() }
const sums = z.object({ currency: z.string(), ...counted })
const dish = z.object({
  dishId: z.number(),
  name: z.string(),
  quantity: z.number(),
  revenue: z.array(z.object({ currency: z.string(), amount: z.number() })),
})

/** The answer of `/api/orders/figures`; sums in minor units. */
export const salesShape = z.object({
  asOf: z.string(),
  places: z.array(z.object({ id: z.number(), name: z.string() })),
  totals: z.array(sums),
  before: z.array(sums),
  hours: z.array(
    z.object({ hour: z.number(), mode: z.string(), currency: z.string(), ...counted }),
  ),
  days: z.array(z.object({ day: z.string(), mode: z.string(), currency: z.string(), ...counted })),
  best: z.array(dish),
  worst: z.array(dish),
  lost: z.array(z.object({ dishId: z.number(), name: z.string(), time: z.number() })),
})

export type SalesFigures = z.infer<typeof salesShape>
export type SoldDish = z.infer<typeof dish>
export type Sums = z.infer<typeof sums>
