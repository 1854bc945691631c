import type { User } from '@/payload-types'

import { hasRole, type Requester } from './role'

/** What is to be known of whoever asks, to say where they work. */
export type Placed = (Requester & Partial<Pick<User, 'locations'>>) | null | undefined

/**
 * The restaurants that a member of staff is tied to, by their ids; null for who works in all of them: nobody has
 * tied them, or they are an administrator or an owner. Nowhere for everybody else.
 */
export function placesOf(user: Placed): readonly number[] | null {
  if (!hasRole(user, 'operator')) return []
  if (hasRole(user, 'administrator')) return null
  const places = user?.locations ?? []
  if (places.length === 0) return null
  return places.map((place) => (typeof place === 'object' ? place.id : place))
}
