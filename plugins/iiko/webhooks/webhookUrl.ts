import { settings } from '@/src/settings'

export const webhookPath = '/api/iiko/webhooks'

/** Where iiko is to tell of changes; null while nobody has said how Carte is reached from outside. */
export function webhookUrl(): string | null {
  const { PUBLIC_URL } = settings()
  return PUBLIC_URL ? `${PUBLIC_URL}${webhookPath}` : null
}
