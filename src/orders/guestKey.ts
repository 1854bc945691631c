import { createHmac } from 'node:crypto'

import type { Payload } from 'payload'

import type { OrderGuest } from '@/src/domain/order/Order'

/**
 * By what a promo code knows a guest: a keyed hash of the phone, else of the email, so that who used it is
 * nowhere to be read; '' for a guest of whom neither is known.
 */
export function guestKey(
  { secret }: Pick<Payload, 'secret'>,
  { phone, email }: Pick<OrderGuest, 'email' | 'phone'>,
): string {
  const known = phone ?? email
  if (known === null) return ''
  return createHmac('sha256', secret).update(`promo ${known}`).digest('base64url')
}
