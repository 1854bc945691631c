import { type Placed, placesOf } from './placesOf'

/** Whether a member of staff works at a restaurant; with null, in all of them. False for everybody else. */
export function mayActAt(user: Placed, locationId: number | null): boolean {
  const places = placesOf(user)
  return places === null || (locationId !== null && places.includes(locationId))
}
