import { z } from 'zod'

import { smsStates } from './smsStates'

/** What Twilio tells us by itself, as it lies in the inbox. */
export const twilioNews = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('state'),
    /** Twilio's number for the message. */
    reference: z.string(),
    /** The delivery it was of, where the callback's address said so. */
    delivery: z.int().nullable(),
    state: z.enum(smsStates),
    /** Of Twilio's dictionary; null where there is none. */
    errorCode: z.int().nullable(),
    /** The number it went to, where it was told, and whether nothing more is to be sent there. */
    address: z.string().nullable(),
    isGone: z.boolean(),
  }),
  /** Somebody wants no more SMS of us, or wants them again. */
  z.object({ is: z.enum(['stop', 'start']), address: z.string() }),
])

export type TwilioNews = z.infer<typeof twilioNews>

/** News with what the inbox knows it by: `eventId` is the same when it is told again. */
export type ToldNews = { eventId: string; orderKey: string; news: TwilioNews }
