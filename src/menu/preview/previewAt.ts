import type { Payload } from 'payload'

import type { MenuModel } from '@/src/domain/menu/model/MenuModel'

import { menuOf } from '../menuOf'

import { publicationsUntil } from './publicationsUntil'
import { publishedWith } from './publishedWith'
import { Unpublishable } from './Unpublishable'

/**
 * The published menu as it will be at `at` if nobody changes anything more: what is scheduled until then
 * is published as it will be. What could not be published then, an unfinished draft, stays as it is, as it will.
 */
export async function previewAt(payload: Payload, at: Date): Promise<MenuModel> {
  let publications = await publicationsUntil(payload, at)
  while (publications.length > 0) {
    try {
      return await publishedWith(payload, publications)
    } catch (error) {
      // Payload has taken the whole transaction back with it.
      if (!(error instanceof Unpublishable)) throw error
      publications = publications.filter((one) => one !== error.publication)
    }
  }
  const { engine } = await menuOf(payload)
  await engine.refresh()
  return engine.model()
}
