import type { Access } from 'payload'

import { placesOf } from './placesOf'
import { hasRole, type Role } from './role'

/** For staff with a role, of the restaurants that they work at: `path` leads to the restaurant. */
export const atOwnPlaces =
  (path: string, role: Role = 'operator'): Access =>
  ({ req }) => {
    if (!hasRole(req.user, role)) return false
    const places = placesOf(req.user)
    return places === null ? true : { [path]: { in: [...places] } }
  }
