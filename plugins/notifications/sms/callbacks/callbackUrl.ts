import { siteUrl } from '@/src/settings/siteUrl'

/**
 * Where Twilio tells what became of messages, and what guests answer. It signs the address as it was
 * given, so that this is the one spelling of it.
 */
export const callbackUrl = (query = ''): string => `${siteUrl()}/api/webhooks/twilio${query}`
