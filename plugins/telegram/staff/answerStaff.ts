import { mayActAt } from '@/src/access/mayActAt'
import { hasRole } from '@/src/access/role'
import type { Press } from '@/src/domain/bot/Press'
import { alertKinds } from '@/src/domain/bot/Press'
import type { Screen } from '@/src/domain/bot/Screen'
import type { Location } from '@/src/domain/menu/model/Location'
import { menuOf } from '@/src/menu/menuOf'
import type { User } from '@/payload-types'

import { botName } from '../link/botName'
import { linkMinutes } from '../link/linkCode'
import type { Chat } from '../bot/Chat'
import { sendScreen } from '../bot/toWords'
import { mutedAlerts } from './alerts'
import { makeGroupCode } from './makeGroupCode'
import { type NoStaff, openStaff, placeName } from './openStaff'
import { staffAt } from './staffAt'
import { staffTexts } from './staffTexts'
import { showStops } from './stops'

/**
 * Answers what a member of staff wrote to the bot alone; false for commands that are no matter of staff,
 * and for everybody else.
 */
export async function answerStaff(chat: Chat, command: string, rest: string): Promise<boolean> {
  if (command !== 'stop' && command !== 'group' && command !== 'alerts') return false
  const user = await staffAt(chat.req, chat.from.id)
  if (!user) return false
  if (command === 'stop') await answerStop(chat, rest)
  if (command === 'group') await offerGroup(chat, user)
  if (command === 'alerts') chat.say(sendScreen(await alertScreen(chat, user)))
  return true
}

/** `/stop`, in a group or alone. */
export async function answerStop(chat: Chat, written: string): Promise<void> {
  const staff = await openStaff(chat)
  if ('no' in staff) return chat.say(sendScreen(refusal(chat, staff, 'desk')))
  showStops(chat, staff, written)
}

/** Why nothing is done, and, of several restaurants, which could be meant. */
export function refusal(chat: Chat, because: NoStaff, is: 'desk' | 'bind'): Screen {
  const texts = staffTexts(chat.language)
  if (because.no !== 'place') return { html: texts[because.no], buttons: [] }
  return placesScreen(chat, because.locations, is)
}

function placesScreen(chat: Chat, locations: readonly Location[], is: 'desk' | 'bind'): Screen {
  return {
    html: staffTexts(chat.language).whichPlace,
    buttons: locations.slice(0, 90).map((location) => {
      const press: Press = { is, location: location.id }
      return [{ text: placeName(chat, location), press }]
    }),
  }
}

/** `/group`: a code that ties a group to a restaurant; which one, where there are several. */
async function offerGroup(chat: Chat, user: User): Promise<void> {
  const { engine } = await menuOf(chat.req.payload)
  await engine.hold()
  const locations = engine.model().locations.filter(({ id }) => id > 0 && mayActAt(user, id))
  const [only, ...others] = locations
  if (only && others.length > 0 && hasRole(user, 'manager')) {
    return chat.say(sendScreen(placesScreen(chat, locations, 'bind')))
  }
  await giveCode(chat, user, only)
}

/** Gives a code to whoever may tie groups. */
export async function giveCode(
  chat: Chat,
  user: User,
  location: Location | undefined,
): Promise<void> {
  const texts = staffTexts(chat.language)
  if (!hasRole(user, 'manager')) return chat.say({ method: 'sendMessage', text: texts.notAllowed })
  if (!location || !mayActAt(user, location.id))
    return chat.say({ method: 'sendMessage', text: texts.unbound })
  const code = await makeGroupCode(chat.req, user.id, location.id)
  const bot = await botName(chat.req.payload)
  const url = bot ? `https://t.me/${bot}?startgroup=bind_${code}` : null
  const text = texts.bindHelp(placeName(chat, location), code, url, linkMinutes)
  chat.say({ method: 'sendMessage', text, link_preview_options: { is_disabled: true } })
}

/** What one may be warned of, with a mark at what one is. */
export async function alertScreen(chat: Chat, user: User): Promise<Screen> {
  const texts = staffTexts(chat.language)
  if (!hasRole(user, 'manager')) return { html: texts.notAllowed, buttons: [] }
  const muted = await mutedAlerts(chat.req, user.id)
  return {
    html: texts.alerts,
    buttons: alertKinds.map((kind) => [
      {
        text: `${muted.includes(kind) ? '▫️' : '✅'} ${texts.kinds[kind]}`,
        press: { is: 'alert', kind },
      },
    ]),
  }
}
