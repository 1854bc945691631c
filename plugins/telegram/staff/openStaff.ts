import { mayActAt } from '@/src/access/mayActAt'
import { hasRole } from '@/src/access/role'
import { languagesOf } from '@/src/domain/menu/catalog/languagesOf'
import { textIn } from '@/src/domain/menu/catalog/textIn'
import type { Location } from '@/src/domain/menu/model/Location'
import { menuLocales } from '@/src/i18n/menuLocales'
import { menuOf } from '@/src/menu/menuOf'

import type { Chat } from '../bot/Chat'
import { readRemembered, remember } from '../guest/remembered'
import { findGroups } from './groups'
import type { Staff } from './Staff'
import { staffAt } from './staffAt'

/** Why nobody may act: not a member of staff, a group of no restaurant, or one of several to be chosen. */
export type NoStaff =
  { no: 'stranger' | 'unbound' } | { no: 'place'; locations: readonly Location[] }

/**
 * Who acts in a chat and where: in a group at its restaurant, alone at the one that is named, was used
 * last or is the only one. Rights are those of the account, whatever the chat.
 */
export async function openStaff(chat: Chat, named?: number): Promise<Staff | NoStaff> {
  const user = await staffAt(chat.req, chat.from.id)
  if (!user || !hasRole(user, 'operator')) return { no: 'stranger' }
  const { engine } = await menuOf(chat.req.payload)
  await engine.hold()
  const model = engine.model()
  const own = model.locations.filter(({ id }) => mayActAt(user, id))
  const at = (id: number | null | undefined) => own.find((one) => one.id === id)
  if (!chat.isPrivate) {
    const [group] = await findGroups(chat.req, { chat: chat.id })
    const location = at(group?.location_id)
    if (!location || (named !== undefined && named !== location.id)) return { no: 'unbound' }
    return { user, model, location }
  }
  const [only, ...others] = own
  const wanted = named ?? (await readRemembered(chat.req, chat.id)).location_id
  const location = at(wanted) ?? (others.length === 0 ? only : undefined)
  if (!location) return { no: 'place', locations: own }
  if (named !== undefined) await remember(chat.req, chat.id, { location: location.id })
  return { user, model, location }
}

/** A restaurant's name in the language of the chat. */
export function placeName({ locale }: Pick<Chat, 'locale'>, location: Location): string {
  return textIn(location.name, languagesOf(locale, menuLocales())) || `№ ${location.id}`
}
