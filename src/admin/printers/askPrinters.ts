import { z } from 'zod'

import type { TicketKind } from '@/src/domain/ticket/Ticket'

const answer = z.object({ printers: z.array(z.string()) })
const problem = z.object({ detail: z.string() })

type Asked = { printers: string[] } | { wrong: string }

/**
 * Has a copy of a ticket or a bill printed by the restaurant's printers; none, where it has no printer for it. `wrong`
 * is what the server says against it, or `failed`.
 */
export async function askPrinters(
  order: number,
  what: TicketKind,
  { failed, language }: { language: string; failed: string },
): Promise<Asked> {
  try {
    const heard = await fetch(`/api/orders/${order}/print`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify({ what }),
    })
    const body: unknown = await heard.json().catch(() => null)
    if (!heard.ok) return { wrong: problem.safeParse(body).data?.detail ?? failed }
    return answer.safeParse(body).data ?? { wrong: failed }
  } catch {
    return { wrong: failed }
  }
}
