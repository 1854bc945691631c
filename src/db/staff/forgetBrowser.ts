import { z } from 'zod'

import type { Query } from '../menuModel/Query'

/** The browser at an address is no more: nobody's notices go there. */
export async function forgetBrowser(query: Query, address: string): Promise<void> {
  await query(z.unknown(), 'delete from staff_browsers where address = $1', [address])
}
