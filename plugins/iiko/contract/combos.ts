import { z } from 'zod'

/** GetCombosInfoResponse: what we read of it. */
export const combos = z
  .object({
    comboSpecifications: z
      .array(
        z.object({
          sourceActionId: z.guid(),
          isActive: z.boolean().nullish(),
          groups: z
            .array(z.object({ id: z.guid(), name: z.string().nullish() }))
            .nullish()
            .transform((groups) => groups ?? []),
        }),
      )
      .nullish(),
  })
  .transform(({ comboSpecifications }) => comboSpecifications ?? [])
