import { hasRole } from '@/src/access/role'
import type { StaffPress } from '@/src/domain/bot/Press'
import { menuOf } from '@/src/menu/menuOf'

import type { Chat } from '../bot/Chat'
import { editScreen } from '../bot/toWords'
import { pressOrder } from '../orders/pressOrder'
import { turnAlert } from './alerts'
import { alertScreen, giveCode, refusal } from './answerStaff'
import { findGroups } from './groups'
import { openStaff } from './openStaff'
import { staffAt } from './staffAt'
import { staffTexts } from './staffTexts'
import { pressStop, showStops } from './stops'

/** What is shown to whoever pressed: a word at the button, or, with `isAlert`, in the middle. */
export type Answer = { text?: string; isAlert?: boolean }

/**
 * Does what a button of staff says, for whoever pressed it if they are a member of staff with the right:
 * in a group everybody sees the buttons.
 */
export async function answerStaffPress(
  chat: Chat,
  press: StaffPress,
  messageId: number,
): Promise<Answer> {
  const texts = staffTexts(chat.language)
  const stranger: Answer = { text: texts.stranger, isAlert: true }
  const user = await staffAt(chat.req, chat.from.id)
  if (!user || !hasRole(user, 'operator')) return stranger
  switch (press.is) {
    case 'order':
    case 'order-why':
    case 'order-off':
    case 'order-back': {
      const [group] = chat.isPrivate ? [] : await findGroups(chat.req, { chat: chat.id })
      if (!chat.isPrivate && !group) return { text: texts.unbound, isAlert: true }
      const location = group?.location_id ?? null
      return pressOrder(chat, { user, location }, press, messageId)
    }
    case 'bind': {
      const { engine } = await menuOf(chat.req.payload)
      const { locations } = engine.model()
      await giveCode(
        chat,
        user,
        chat.isPrivate ? locations.find(({ id }) => id === press.location) : undefined,
      )
      return {}
    }
    case 'alert':
      if (!hasRole(user, 'manager')) return { text: texts.notAllowed, isAlert: true }
      await turnAlert(chat.req, user.id, press.kind)
      chat.say(editScreen(await alertScreen(chat, user), messageId))
      return {}
    case 'desk': {
      const staff = await openStaff(chat, press.location)
      if ('no' in staff) chat.say(editScreen(refusal(chat, staff, 'desk'), messageId))
      else showStops(chat, staff, '')
      return {}
    }
    default: {
      const staff = await openStaff(chat, press.location)
      if ('no' in staff) return { text: refusal(chat, staff, 'desk').html, isAlert: true }
      chat.say(editScreen(await pressStop(chat, staff, press), messageId))
      return {}
    }
  }
}
