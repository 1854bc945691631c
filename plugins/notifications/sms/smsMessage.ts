import { z } from 'zod'

/** An SMS as it lies in the outbox; the address of its delivery is a number as E.164. */
export const smsMessage = z.object({ body: z.string().min(1) })

export type SmsMessage = z.infer<typeof smsMessage>
