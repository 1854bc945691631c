import type { Access } from 'payload'

import { placesOf } from './placesOf'
import { staffOnly } from './staffOnly'

/** Staff see the stop-lists of their restaurants, and the lines that count in all. */
export const stopsInSight: Access = ({ req }) => {
  if (!staffOnly({ req })) return false
  const places = placesOf(req.user)
  if (places === null) return true
  return { or: [{ location: { in: [...places] } }, { location: { exists: false } }] }
}
