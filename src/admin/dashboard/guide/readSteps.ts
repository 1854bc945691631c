import type { PayloadRequest } from 'payload'

import { hasRole } from '@/src/access/role'

import { countMenu } from '../countMenu'

export type StepName = 'name' | 'hours' | 'dishes' | 'photos' | 'publish' | 'tables'
export type Step = { name: StepName; isDone: boolean }

/**
 * The way from nothing to a menu that guests read, as far as it is gone: of the steps that whoever asks may take, each
 * done when what is stored says so. Empty for those who may take none.
 */
export async function readSteps(req: PayloadRequest): Promise<Step[]> {
  if (!hasRole(req.user, 'editor')) return []
  const { payload } = req
  const own = { overrideAccess: false, user: req.user } as const
  const { drafts, hidden, onSale, withoutPhoto } = await countMenu(req)
  const dishes = onSale + hidden + drafts
  const menu: Step[] = [
    { name: 'dishes', isDone: dishes > 0 },
    // A menu is good to look at long before the last photo.
    { name: 'photos', isDone: dishes > 0 && withoutPhoto * 2 <= dishes },
    { name: 'publish', isDone: onSale > 0 },
  ]
  if (!hasRole(req.user, 'manager')) return menu
  const [site, open, tables] = await Promise.all([
    payload.findGlobal({ slug: 'site-settings', depth: 0, locale: 'ru', ...own }),
    payload.count({
      collection: 'locations',
      where: { 'openingHours.from': { exists: true } },
      ...own,
    }),
    payload.count({ collection: 'tables', ...own }),
  ])
  return [
    { name: 'name', isDone: Boolean(site.name?.trim()) },
    { name: 'hours', isDone: open.totalDocs > 0 },
    ...menu,
    { name: 'tables', isDone: tables.totalDocs > 0 },
  ]
}
