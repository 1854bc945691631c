import { createHmac } from 'node:crypto'

const hmac = (message: string, secret: string) =>
  createHmac('sha256', secret).update(message, 'utf8').digest('base64')

/**
 * The two headers of a notification: over the body as it is sent, and over it URL-decoded where it is a form
 * (developers.cloudpayments.ru/#proverka-uvedomleniy).
 */
export const sign = (body: string, secret: string, isForm: boolean): Record<string, string> => ({
  'Content-HMAC': hmac(body, secret),
  'X-Content-HMAC': hmac(isForm ? decodeURIComponent(body.replaceAll('+', ' ')) : body, secret),
})
