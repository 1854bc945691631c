import { z } from 'zod'

const scalar = z.union([z.string(), z.number(), z.boolean()])
const leaf = z.union([scalar, z.null(), z.array(scalar)])

/** What an entry of the journal says, as it was stored. */
export const fieldChanges = z.array(
  z.union([
    z.object({ field: z.string(), isVeiled: z.literal(true) }),
    z.object({ field: z.string(), before: leaf, after: leaf }),
  ]),
)
