import { validateRequest } from 'twilio/lib/webhooks/webhooks.js'

import { readTwilioCallback } from './readTwilioCallback'
import type { ToldNews } from './TwilioNews'

type Asked = {
  authToken: string
  /** The address that Twilio was given, as it was given. */
  url: string
  /** `X-Twilio-Signature`. */
  signature: string | null
  /** The form, as it came. */
  body: string
}

/**
 * What a request says that Twilio has signed ("Webhooks Security"); `forged` when it has not, which is
 * to be answered 403; null for something of Twilio's that is of no concern here.
 */
export function openTwilioCallback(asked: Asked): ToldNews | 'forged' | null {
  const { authToken, url, signature, body } = asked
  const fields = Object.fromEntries(new URLSearchParams(body))
  if (!signature || !validateRequest(authToken, signature, url, fields)) return 'forged'
  const delivery = Number(new URL(url).searchParams.get('delivery'))
  return readTwilioCallback({
    fields,
    delivery: Number.isInteger(delivery) && delivery > 0 ? delivery : null,
  })
}
