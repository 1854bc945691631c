import { createHmac } from 'node:crypto'

/**
 * X-Twilio-Signature: base64 of HMAC-SHA1, keyed by the auth token, over the URL followed by the
 * parameters sorted by name, each name and value without anything between.
 */
export const sign = (authToken: string, url: string, parameters: Record<string, string>): string =>
  createHmac('sha1', authToken)
    .update(
      Object.keys(parameters)
        .sort()
        .reduce((text, name) => `${text}${name}${parameters[name] ?? ''}`, url),
    )
    .digest('base64')
