import type { Carrier } from '@/src/outbox/Carrier'
import { settings } from '@/src/settings'

import { callbackUrl } from './callbacks/callbackUrl'
import type { ListSms } from './lookUp/SmsAtProvider'
import type { SmsMessage } from './smsMessage'

/** Who takes SMS to phones. Another gateway is another of these. */
export type SmsProvider = {
  carrier: Carrier<SmsMessage>
  /** Where it tells what it has: what was lost on the way there is then cleared up. */
  listSms?: ListSms
}

/** Who takes SMS to phones by the settings; null when nobody does. Loaded only when needed. */
export async function smsProvider(): Promise<SmsProvider | null> {
  const {
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_FROM: sender,
    TWILIO_API_URL: apiUrl,
    PUBLIC_URL,
    SMSRU_API_ID: apiId,
    SMSRU_FROM: from,
    SMSRU_API_URL,
  } = settings()
  if (apiId) {
    const { smsRuCarrier } = await import('./smsRu/smsRuCarrier')
    return { carrier: smsRuCarrier({ apiId, from, apiUrl: SMSRU_API_URL }) }
  }
  if (accountSid && authToken && sender) {
    const { twilioCarrier } = await import('./twilio/twilioCarrier')
    const { listTwilioSms } = await import('./twilio/listTwilioSms')
    // Twilio refuses a message whose callback it cannot reach.
    const isHeard = PUBLIC_URL !== undefined || !apiUrl.includes('twilio.com')
    const statusCallback = isHeard
      ? (delivery: number) => callbackUrl(`?delivery=${delivery}`)
      : undefined
    return {
      carrier: twilioCarrier({ accountSid, authToken, sender, apiUrl, statusCallback }),
      listSms: listTwilioSms({ accountSid, authToken, apiUrl }),
    }
  }
  return null
}
