import type { Location } from '../model/Location'
import type { MenuModel } from '../model/MenuModel'

/** A location of a model. Throws a RangeError when there is none of that id. */
export function locationOf(model: MenuModel, locationId: number): Location {
  const location = model.locations.find(({ id }) => id === locationId)
  if (!location) throw new RangeError(`The menu has no location ${locationId}.`)
  return location
}
