import type { MenuModel } from '../model/MenuModel'
import { locationOf } from '../offer/locationOf'
import { lookAt } from '../offer/lookAt'
import type { View } from '../offer/View'

import type { Standing } from './Standing'

/** A view for each channel of a location. Throws a RangeError when the model has no such location. */
export function viewsOf(model: MenuModel, { locationId, at }: Standing): View[] {
  const { channels } = locationOf(model, locationId)
  return channels.map((channel) => lookAt(model, { locationId, channel, at }))
}
