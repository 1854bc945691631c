import type { PayloadRequest } from 'payload'

/** The session by which somebody has signed in; null with an API key. */
export function sessionOf({ user }: Pick<PayloadRequest, 'user'>): string | null {
  return user && '_sid' in user && typeof user._sid === 'string' ? user._sid : null
}
