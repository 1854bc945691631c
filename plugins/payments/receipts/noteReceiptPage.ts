import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'

const page = z.url({ protocol: /^https?$/u })

/** Keeps the address of the provider’s own page with a payment’s receipt; what is no address of a page is not kept. */
export async function noteReceiptPage(query: Query, paymentId: number, url: string): Promise<void> {
  if (!page.safeParse(url).success) return
  await query(
    z.object({}),
    'update payments set receipt_url = $2 where id = $1 and receipt_url is distinct from $2',
    [paymentId, url],
  )
}
