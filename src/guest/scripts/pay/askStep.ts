import * as z from 'zod/mini'

import { ask } from '../ask'
import { page } from '../page'

const answer = z.object({
  state: z.string(),
  step: z.nullable(
    z.object({
      kind: z.string(),
      url: z.optional(z.string()),
      client_secret: z.optional(z.string()),
      public_key: z.optional(z.string()),
      options: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
})
export type Step = NonNullable<z.output<typeof answer>['step']>

/** How often a provider that has not answered yet is asked again, and how long is waited between. */
const attempts = 6
const pause = 1_500

/**
 * Begins the payment of an order, and answers what the guest does next; null where that is nothing: the order's own
 * page says then how it stands. Asked again it is the same payment; with `page`, one on the provider's page alone.
 */
export async function askStep(
  id: number,
  token: string,
  body: { page?: true } = {},
): Promise<Step | null> {
  const query = new URLSearchParams({ token, locale: page.locale })
  const path = `/orders/${id}/pay?${query.toString()}`
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { state, step } = await ask(path, answer, { method: 'POST', body })
    if (state !== 'pending') return step
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  return null
}
