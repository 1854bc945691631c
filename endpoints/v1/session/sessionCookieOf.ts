import { sessionCookie, sessionDays } from '@/src/orders/customers/sessionToken'
import { settings } from '@/src/settings'

/** The cookie of a session; with null the one that takes it away. Not for scripts, nor for other sites. */
export function sessionCookieOf(token: string | null): string {
  const isSecure = settings().PUBLIC_URL?.startsWith('https:') ?? false
  return [
    `${sessionCookie}=${token ?? ''}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${token === null ? 0 : sessionDays * 24 * 60 * 60}`,
    ...(isSecure ? ['Secure'] : []),
  ].join('; ')
}
