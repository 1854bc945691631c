import type { PayloadRequest } from 'payload'

import type { Subscriber } from '@/payload-types'

/** What somebody has chosen in the bot, kept with where they chose it. */
export function changeSubscriber(
  req: PayloadRequest,
  id: number,
  data: Partial<Pick<Subscriber, 'state' | 'topics' | 'language'>>,
): Promise<Subscriber> {
  return req.payload.update({
    collection: 'subscribers',
    id,
    data,
    context: { source: 'telegram' },
    depth: 0,
    req,
  })
}
