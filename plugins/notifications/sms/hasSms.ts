import { settings } from '@/src/settings'

/** Whether SMS are set up: with the same settings `smsProvider` finds somebody to send them. */
export function hasSms(): boolean {
  const { SMSRU_API_ID, TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_FROM } = settings()
  return Boolean(SMSRU_API_ID) || Boolean(TWILIO_ACCOUNT_SID && TWILIO_AUTH_TOKEN && TWILIO_FROM)
}
