import type { Payload } from 'payload'

import type { MenuModel } from '@/src/domain/menu/model/MenuModel'

import { menuOf } from '../menuOf'

import { publicationsUntil } from './publicationsUntil'
import { publishedWith } from './publishedWith'

/**
 * The published menu as it will be at `at` if nobody changes anything more: what is scheduled until then
 * is published as it will be.
 */
export async function previewAt(payload: Payload, at: Date): Promise<MenuModel> {
  const publications = await publicationsUntil(payload, at)
  if (publications.length > 0) return publishedWith(payload, publications)
  const { engine } = await menuOf(payload)
  await engine.refresh()
  return engine.model()
}
