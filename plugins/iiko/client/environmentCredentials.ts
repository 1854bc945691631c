import { settings } from '@/src/settings'

import type { Credentials } from './Credentials'

/** The key of the environment, which wins over whatever the admin holds; null when there is none. */
export function environmentCredentials(): Credentials | null {
  const { IIKO_API_KEY, IIKO_API_LOGIN, IIKO_APP_ID, IIKO_CLIENT_SECRET } = settings()
  if (IIKO_APP_ID && IIKO_CLIENT_SECRET && IIKO_API_KEY) {
    return {
      kind: 'application',
      appId: IIKO_APP_ID,
      clientSecret: IIKO_CLIENT_SECRET,
      apiKey: IIKO_API_KEY,
    }
  }
  return IIKO_API_LOGIN ? { kind: 'login', apiLogin: IIKO_API_LOGIN } : null
}
