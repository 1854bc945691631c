/**
 * What becomes of an SMS, in the order in which it may come to that (Twilio, "Message Status Values");
 * from `canceled` on each is an end. Callbacks overtake each other: of two states the later in this
 * list is what is true, so that an end is not undone by what was told late, and a receipt of the phone
 * outweighs a failure.
 */
export const smsStates = [
  'accepted',
  'scheduled',
  'queued',
  'sending',
  'sent',
  'canceled',
  'failed',
  'undelivered',
  'partially_delivered',
  'delivered',
  'read',
] as const
export type SmsState = (typeof smsStates)[number]

/** How far an SMS in this state has come: of two, the greater is what is true. */
export const smsStateRank = (state: SmsState): number => smsStates.indexOf(state)

/** Whether it has come to nothing. */
export const hasFailed = (state: SmsState): boolean =>
  ['canceled', 'failed', 'undelivered'].includes(state)
