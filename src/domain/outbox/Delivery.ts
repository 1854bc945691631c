/** The ways by which Carte speaks to people. */
export const messageChannels = ['telegram', 'email', 'sms', 'push'] as const
export type MessageChannel = (typeof messageChannels)[number]

/** The ways by which anything leaves: to people, and onto paper. */
export const deliveryChannels = [...messageChannels, 'printer'] as const
export type DeliveryChannel = (typeof deliveryChannels)[number]

/**
 * Whose turn it is within a channel: answers that somebody waits for with the phone in hand, then what
 * an order or an account causes, then what goes to many.
 */
export const lanes = { now: 0, soon: 1, bulk: 2 } as const
export type Lane = keyof typeof lanes

/**
 * What became of a delivery. `waiting` and `sending` are on their way; the rest are ends: `sent` was
 * taken by the provider, `kept` is read in the admin because nothing is set up to send it, `failed` was
 * given up, `unknown` may have arrived and is not repeated, `suppressed` is not wanted at that address,
 * `expired` came too late, `replaced` was overtaken by a newer one, `cancelled` was called off, and
 * `paused` waits for staff.
 */
export const deliveryStates = [
  'waiting',
  'sending',
  'paused',
  'sent',
  'kept',
  'failed',
  'unknown',
  'suppressed',
  'expired',
  'replaced',
  'cancelled',
] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** From which of them staff may have it sent again. */
export const resendable: readonly DeliveryState[] = [
  'failed',
  'unknown',
  'suppressed',
  'expired',
  'kept',
  'cancelled',
]

/** Why nothing more goes to an address whose owner answered STOP: staff cannot send there either. */
export const saidStop = 'STOP'
