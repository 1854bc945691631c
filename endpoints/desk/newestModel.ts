import type { PayloadRequest } from 'payload'

import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import { menuOf } from '@/src/menu/menuOf'

/** The newest published menu. */
export async function newestModel(req: PayloadRequest): Promise<MenuModel> {
  const { engine } = await menuOf(req.payload)
  await engine.hold()
  return engine.model()
}
