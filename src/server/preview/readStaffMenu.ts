import { initI18n } from '@payloadcms/translations'
import { type Payload, ValidationError } from 'payload'

import { mayActAt } from '@/src/access/mayActAt'
import { hasRole } from '@/src/access/role'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import type { Language } from '@/src/i18n/language'
import { menuAt } from '@/src/menu/menuAt'
import { menuOf } from '@/src/menu/menuOf'
import { publishedWith } from '@/src/menu/preview/publishedWith'
import { Unpublishable } from '@/src/menu/preview/Unpublishable'

import type { Asker, StaffMenu, WantedMenu } from './StaffMenu'

/** The menu that staff want to look at, for whoever these headers sign in, or why they may not. */
export async function readStaffMenu(
  payload: Payload,
  asked: WantedMenu & Asker,
): Promise<StaffMenu> {
  const { user } = await payload.auth({ headers: asked.headers })
  if (user?.collection !== 'users' || !hasRole(user, 'operator')) return { is: 'nobody' }
  const worksAt = (locationId: number) => mayActAt(user, locationId)
  if ('draftOf' in asked) {
    try {
      const model = await withDraft(payload, asked)
      return { is: 'shown', model, worksAt }
    } catch (error) {
      if (!(error instanceof Unpublishable)) throw error
      const { cause } = error
      return cause instanceof ValidationError ? unfinished(cause) : { is: 'no-dish' }
    }
  }
  const { at } = asked
  const model = at ? await menuAt(payload, at) : await newest(payload)
  return model ? { is: 'shown', model, worksAt } : { is: 'forgotten' }
}

async function withDraft(
  payload: Payload,
  { draftOf: id, language }: { draftOf: number; language: Language },
): Promise<MenuModel> {
  const i18n = await initI18n({ config: payload.config.i18n, context: 'api', language })
  const draft = { collection: 'menu-items', id, status: 'published', locale: null } as const
  return publishedWith(payload, [draft], { i18n })
}

async function newest(payload: Payload): Promise<MenuModel> {
  const { engine } = await menuOf(payload)
  await engine.hold()
  return engine.model()
}

/** What the draft lacks, in the names that its form has for it. */
function unfinished({ data }: ValidationError): StaffMenu {
  const missing = data.errors.map(({ label, path }) => (typeof label === 'string' ? label : path))
  return { is: 'unfinished', missing }
}
