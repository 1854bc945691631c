import { createHash } from 'node:crypto'

import type { Credentials } from './Credentials'

/** Names a key without telling it: who has the same key at the same address shares token and limits. */
export function credentialsId(baseUrl: string, credentials: Credentials): string {
  const parts =
    credentials.kind === 'login'
      ? [credentials.apiLogin]
      : [credentials.appId, credentials.clientSecret, credentials.apiKey]
  const whole = JSON.stringify([new URL(baseUrl).href, credentials.kind, ...parts])
  return createHash('sha256').update(whole).digest('base64url')
}
