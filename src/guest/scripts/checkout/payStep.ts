import * as z from 'zod/mini'

import { ask } from '../ask'

const answer = z.object({
  state: z.string(),
  step: z.nullable(z.object({ kind: z.string(), url: z.optional(z.string()) })),
})

/** How often a provider that has not answered yet is asked again, and how long is waited between. */
const attempts = 6
const pause = 1_500

/**
 * Begins the payment of an order, and answers the provider's page to go to; null where the guest has nowhere to
 * go: the order's own page says then how it stands. Asked again it is the same payment.
 */
export async function payStep(id: number, token: string): Promise<string | null> {
  const query = new URLSearchParams({ token })
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { state, step } = await ask(`/orders/${id}/pay?${query.toString()}`, answer, {
      method: 'POST',
      body: {},
    })
    if (state !== 'pending') return step?.kind === 'redirect' ? (step.url ?? null) : null
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  return null
}
