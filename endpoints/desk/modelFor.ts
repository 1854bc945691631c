import type { PayloadRequest } from 'payload'

import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import { Problem } from '@/src/errors'
import { api } from '@/src/i18n/api'

import { newestModel } from './newestModel'

/** The newest published menu, which has this restaurant; without it a problem. */
export async function modelFor(req: PayloadRequest, location: number): Promise<MenuModel> {
  const model = await newestModel(req)
  if (!model.locations.some(({ id }) => id === location)) {
    throw new Problem('not-found', { detail: api.locationNotFound })
  }
  return model
}
