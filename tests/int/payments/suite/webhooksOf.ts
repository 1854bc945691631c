import type { Courier } from '@/sandbox/payments/makeCourier'

import type { Stand } from './Stand'

/** The webhooks of a stand-in, as the suite treats them. */
export const webhooksOf = <Event>(
  webhooks: Courier<Event>,
): Pick<Stand, 'behave' | 'idle' | 'release' | 'repeat'> => ({
  behave: webhooks.behave,
  release: (isReversed = false) =>
    webhooks.release((events) => (isReversed ? events.reverse() : events)),
  repeat: () => Promise.all(webhooks.carried().map(({ event }) => webhooks.again(event))),
  idle: webhooks.idle,
})
