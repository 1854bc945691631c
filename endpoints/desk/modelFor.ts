import type { PayloadRequest } from 'payload'

import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import { Problem } from '@/src/errors'
import { api } from '@/src/i18n/api'
import { menuOf } from '@/src/menu/menuOf'

/** The newest published menu, which has this restaurant; without it a problem. */
export async function modelFor(req: PayloadRequest, location: number): Promise<MenuModel> {
  const { engine } = await menuOf(req.payload)
  await engine.hold()
  const model = engine.model()
  if (!model.locations.some(({ id }) => id === location)) {
    throw new Problem('not-found', { detail: api.locationNotFound })
  }
  return model
}
