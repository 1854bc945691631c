import { z } from 'zod'

import { id, perhaps } from './parts'

const isDeleted = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false)

/** OrderTypesResponse of the description. */
export const orderTypes = z
  .object({
    orderTypes: z.array(
      z.object({
        items: z.array(z.object({ id, name: z.string(), orderServiceType: z.string(), isDeleted })),
      }),
    ),
  })
  .transform((answer) => answer.orderTypes.flatMap(({ items }) => items))

/** PaymentTypesResponse. */
export const paymentTypes = z
  .object({
    paymentTypes: z.array(
      z.object({
        id: perhaps(id),
        code: perhaps(z.string()),
        name: perhaps(z.string()),
        paymentTypeKind: perhaps(z.string()),
        isDeleted,
      }),
    ),
  })
  .transform((answer) => answer.paymentTypes)

/** TipsTypesResponse. */
export const tipsTypes = z
  .object({
    tipsTypes: z.array(
      z.object({
        id,
        organizationIds: z.array(id),
        orderServiceTypes: z.array(z.string()),
        paymentTypesIds: z.array(id),
      }),
    ),
  })
  .transform((answer) => answer.tipsTypes)

/** DiscountsResponse. */
export const discounts = z
  .object({
    discounts: z.array(
      z.object({ items: z.array(z.object({ id, name: perhaps(z.string()), isDeleted })) }),
    ),
  })
  .transform((answer) => answer.discounts.flatMap(({ items }) => items))

/** CancelCausesResponse. */
export const cancelCauses = z
  .object({ cancelCauses: z.array(z.object({ id, name: z.string(), isDeleted })) })
  .transform((answer) => answer.cancelCauses)
