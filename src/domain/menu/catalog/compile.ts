import type { MenuModel } from '../model/MenuModel'
import { lastChangeOf } from '../offer/lastChangeOf'
import { lookAt } from '../offer/lookAt'
import { nextChangeOf } from '../offer/nextChangeOf'
import { offerOf } from '../offer/offerOf'

import { arrayOf } from './arrayOf'
import { categoriesJson } from './categoriesJson'
import type { Compiled, Section, Wanted } from './Compiled'
import { dishBytes } from './dishBytes'
import { groupBytes } from './groupBytes'
import { groupsNeeded } from './groupsNeeded'
import { isoOf } from './isoOf'
import { languagesOf } from './languagesOf'
import { locationJson } from './locationJson'
import { membersOf } from './membersOf'
import { menusJson } from './menusJson'
import type { Sight } from './Sight'
import { tagsJson } from './tagsJson'
import { versionOf } from './versionOf'

/**
 * The menu of one location, complete and ready to be sent. The same model, place and stretch between
 * two changes by the clock give the same bytes. Throws a RangeError when the model has no such
 * location.
 */
export function compile(model: MenuModel, wanted: Wanted): Compiled {
  const { locationId, locale, locales, channel, at } = wanted
  const view = lookAt(model, { locationId, channel, at })
  const languages = languagesOf(locale, locales)
  const offered = model.dishes.flatMap((dish) => {
    const offer = offerOf(view, dish, null)
    return offer.isListed ? { dish, offer } : []
  })
  const listed = offered.map(({ dish }) => dish)
  const sight: Sight = {
    view,
    languages,
    listed: new Set(listed.map(({ id }) => id)),
    categories: new Map(model.categories.map((category) => [category.id, category])),
    tags: new Map(model.tags.map(({ id, slug }) => [id, JSON.stringify(slug)])),
  }

  const dishes = offered.map(({ dish, offer }) => ({
    dish,
    offer,
    bytes: dishBytes(sight, dish, offer),
  }))
  const groups = groupsNeeded(view, listed).map((group) => groupBytes(view, languages, group))
  const sections: Record<Section, Buffer> = {
    location: Buffer.from(locationJson(sight)),
    menus: Buffer.from(menusJson(sight, listed)),
    categories: Buffer.from(categoriesJson(sight, listed)),
    tags: Buffer.from(tagsJson(sight, listed)),
    modifier_groups: Buffer.concat(arrayOf(groups)),
  }

  const { currency } = view.location
  const validFrom = lastChangeOf(model, locationId, at)
  const changesAt = nextChangeOf(model, locationId, at)
  const version = versionOf(model, locationId, validFrom)
  const head = membersOf({ version, changes_at: isoOf(changesAt), locale, channel, currency })
  const bytes = Buffer.concat([
    Buffer.from(`{${head},"location":`),
    sections.location,
    Buffer.from(',"menus":'),
    sections.menus,
    Buffer.from(',"categories":'),
    sections.categories,
    Buffer.from(',"tags":'),
    sections.tags,
    Buffer.from(',"dishes":'),
    ...arrayOf(dishes.map(({ bytes }) => bytes)),
    Buffer.from(',"modifier_groups":'),
    sections.modifier_groups,
    Buffer.from('}'),
  ])
  return {
    version,
    validFrom,
    changesAt,
    bytes,
    locationId,
    locale,
    channel,
    currency,
    languages,
    sections,
    dishes,
  }
}
