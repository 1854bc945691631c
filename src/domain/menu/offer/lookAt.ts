import { phaseOf } from '../../schedule/phaseOf'
import type { LocationOffer, ModifierOffer, StopEntry } from '../model/Location'
import type { MenuModel } from '../model/MenuModel'

import { dishesById } from './dishesById'
import { groupsHere } from './groupsHere'
import { holdersOf } from './holdersOf'
import { locationOf } from './locationOf'
import { locationOffersOf } from './locationOffersOf'
import { reaches } from './reaches'
import { stopIndexOf } from './stopIndexOf'
import type { Standpoint, View } from './View'

const noOffers: readonly LocationOffer[] = []
const noModifierOffers: readonly ModifierOffer[] = []
const noStops: readonly StopEntry[] = []

/**
 * The menu as seen from a standpoint: what everything else in this folder is asked of. Cheap, since
 * what does not hang on the standpoint is indexed once for a model. Throws a RangeError when the
 * model has no such location.
 */
export function lookAt(model: MenuModel, { locationId, channel, at }: Standpoint): View {
  const location = locationOf(model, locationId)
  const menus = model.menus
    .filter((menu) => reaches(menu, locationId, channel))
    .map((menu) => ({ menu, isRunning: phaseOf(menu.schedule, location.timeZone, at).isOn }))
  return {
    model,
    location,
    channel,
    at,
    menus,
    priceSchedules: model.priceSchedules.filter(
      (prices) =>
        reaches(prices, locationId, channel) &&
        phaseOf(prices.schedule, location.timeZone, at).isOn,
    ),
    dishes: dishesById(model.dishes),
    groups: groupsHere(
      model.modifierGroups,
      model.modifierOffers.get(locationId) ?? noModifierOffers,
    ),
    holders: holdersOf(model.menus, model.categories, model.dishes),
    running: new Map(menus.map(({ menu, isRunning }) => [menu, isRunning])),
    locationOffers: locationOffersOf(model.offers.get(locationId) ?? noOffers),
    stops: [
      stopIndexOf(model.stops.get(locationId) ?? noStops),
      stopIndexOf(model.stops.get(null) ?? noStops),
    ],
    offers: new Map(),
  }
}
