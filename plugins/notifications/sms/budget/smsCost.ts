import { smsSegments } from '@/src/domain/messages/sms/smsSegments'

/** What a text costs as SMS, in the minor units of `partPrice`: providers count parts. */
export const smsCost = (body: string, partPrice: number): number =>
  smsSegments(body).segments * partPrice
