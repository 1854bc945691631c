import type { PayloadRequest } from 'payload'

import { mayActAt } from '@/src/access/mayActAt'
import { hasRole } from '@/src/access/role'

import { countMenu } from '../countMenu'

export type StepName = 'name' | 'hours' | 'dishes' | 'photos' | 'publish' | 'tables'
export type Step = { name: StepName; isDone: boolean }

/**
 * The way from nothing to a menu that guests read, as far as it is gone: of the steps that whoever asks may take, each
 * done when what is stored says so. What may be left empty, because empty means something (hours: around the clock),
 * keeps no step open. Empty for those who may take none.
 */
export async function readSteps(req: PayloadRequest): Promise<Step[]> {
  if (!hasRole(req.user, 'editor')) return []
  const { payload } = req
  const own = { overrideAccess: false, user: req.user } as const
  const [{ drafts, hidden, onSale, withoutPhoto }, { docs: places }] = await Promise.all([
    countMenu(req),
    payload.find({
      ...{ collection: 'locations', depth: 0, pagination: false, locale: 'ru' },
      select: { address: true, channels: true },
      where: { isOpenToGuests: { equals: true } },
      ...own,
    }),
  ])
  const dishes = onSale + hidden + drafts
  const menu: Step[] = [
    { name: 'dishes', isDone: dishes > 0 },
    // A menu is good to look at long before the last photo.
    { name: 'photos', isDone: dishes > 0 && withoutPhoto * 2 <= dishes },
    // A dish is read at a restaurant: without one the guests' site has nothing to show.
    { name: 'publish', isDone: onSale > 0 && places.length > 0 },
  ]
  // The name and the places are for whoever answers for all restaurants.
  if (!hasRole(req.user, 'manager') || !mayActAt(req.user, null)) return menu
  const [site, tables] = await Promise.all([
    payload.findGlobal({ slug: 'site-settings', depth: 0, locale: 'ru', ...own }),
    payload.count({ collection: 'tables', ...own }),
  ])
  const isFound = places.length > 0 && places.every(({ address }) => address?.trim())
  // Where nobody eats in, no table wants a code.
  const hasTables =
    places.length === 0 || places.some(({ channels }) => channels.includes('dine-in'))
  return [
    // Unnamed, the site bears the name of the first restaurant.
    { name: 'name', isDone: Boolean(site.name?.trim()) || places.length > 0 },
    { name: 'hours', isDone: isFound },
    ...menu,
    ...(hasTables ? [{ name: 'tables', isDone: tables.totalDocs > 0 } as const] : []),
  ]
}
