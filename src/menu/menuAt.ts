import type { Payload } from 'payload'

import type { MenuModel } from '@/src/domain/menu/model/MenuModel'

import { menuOf } from './menuOf'
import { previewAt } from './preview/previewAt'

/**
 * The published menu as it was at a past moment, or as it will be at a later one if nobody changes
 * anything more: with the drafts that are to be published until then. Null when the moment is before
 * anything that is kept.
 */
export async function menuAt(payload: Payload, at: Date): Promise<MenuModel | null> {
  if (at.getTime() > Date.now()) return previewAt(payload, at)
  const { engine } = await menuOf(payload)
  return engine.past(at)
}
