import type { MenuModel } from '@/src/domain/menu/model/MenuModel'

import type { DocumentKey } from '../engine/DocumentKey'

import type { Place } from './Asked'

/**
 * The menu that a place names in a model, or which part of the place is unknown there. Without a
 * channel delivery is meant where the location delivers, else the first that it has.
 */
export function placeIn(model: MenuModel, place: Place): DocumentKey | 'location' | 'channel' {
  const { location: wanted, channel, locale } = place
  const location =
    wanted === undefined
      ? model.locations[0]
      : (model.locations.find(({ id }) => String(id) === wanted) ??
        model.locations.find(({ slug }) => slug === wanted))
  if (!location) return 'location'
  const { channels, id: locationId } = location
  if (channel !== undefined) {
    return channels.includes(channel) ? { locationId, locale, channel } : 'channel'
  }
  const usual = channels.includes('delivery') ? 'delivery' : channels[0]
  return usual ? { locationId, locale, channel: usual } : 'channel'
}
