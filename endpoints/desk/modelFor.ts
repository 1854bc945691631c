import type { PayloadRequest } from 'payload'

import { mayActAt } from '@/src/access/mayActAt'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import { Problem } from '@/src/errors'
import { api } from '@/src/i18n/api'
import { menuAt } from '@/src/menu/menuAt'

import { newestModel } from './newestModel'

/**
 * The newest published menu, or that of a moment `at`, which has this restaurant, for who works there;
 * else a problem.
 */
export async function modelFor(
  req: PayloadRequest,
  location: number,
  at?: Date,
): Promise<MenuModel> {
  const model = at ? await menuAt(req.payload, at) : await newestModel(req)
  if (!model) throw new Problem('not-found', { detail: api.noSuchPast })
  const isThere = model.locations.some(({ id }) => id === location)
  if (!isThere || !mayActAt(req.user, location)) {
    throw new Problem('not-found', { detail: api.locationNotFound })
  }
  return model
}
