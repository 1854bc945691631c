import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { nameLines } from '@/src/db/audit/nameLines'

const line = z.object({
  dish: z.number().nullish(),
  location: z.number().nullish(),
  size: z.string().nullish(),
})

/** What a line of a stop-list or of a restaurant's prices is about; empty for whatever else has no title. */
export async function nameOfLine(req: PayloadRequest, slug: string, doc: unknown): Promise<string> {
  if (slug !== 'stop-list' && slug !== 'location-offers') return ''
  const { dish = null, location = null, size } = line.parse(doc)
  const [name = ''] = await nameLines(req, [{ dish, location, size: size ?? '' }])
  return name
}
