import { z } from 'zod'

import { id, perhaps } from './parts'

/** StopListItem: `balance` is what is left; 0 and less, nothing (CONTRACT.md). */
const item = z.object({ productId: id, sizeId: perhaps(id), balance: z.number() })

/** StopListsResponse of the description, as one list of terminal groups. */
export const stopLists = z
  .object({
    terminalGroupStopLists: z.array(
      z.object({
        organizationId: id,
        items: z.array(z.object({ terminalGroupId: id, items: z.array(item) })),
      }),
    ),
  })
  .transform(({ terminalGroupStopLists }) => terminalGroupStopLists.flatMap(({ items }) => items))

export type IikoStop = z.infer<typeof item>
export type TerminalStopList = z.infer<typeof stopLists>[number]
