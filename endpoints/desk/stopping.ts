import { z } from 'zod'

import { text } from '../v1/call/text'

/** What a line of the stop-list says: how many are left, until when (ISO 8601), and why. */
export const stopping = {
  remaining: z.int().min(0).max(1_000_000).nullable().default(null),
  until: z.iso.datetime({ offset: true }).nullable().default(null),
  reason: text(200).default(''),
}
