import { findDishes } from '@/src/domain/bot/menu/findDishes'
import type { StaffPress } from '@/src/domain/bot/Press'
import type { Screen } from '@/src/domain/bot/Screen'
import { shortened } from '@/src/domain/bot/shortened'
import { sizeMark } from '@/src/domain/bot/sizeMark'
import { staffWords } from '@/src/domain/bot/staff/staffWords'
import { stopAskScreen } from '@/src/domain/bot/staff/stopAskScreen'
import { nameOfLine, stopListScreen } from '@/src/domain/bot/staff/stopListScreen'
import { stopText } from '@/src/domain/bot/staff/stopText'
import { stopUntil } from '@/src/domain/bot/staff/stopUntil'
import type { DeskLine } from '@/src/domain/menu/desk/Desk'
import { deskLinesOf } from '@/src/domain/menu/desk/deskLinesOf'
import { deskOf } from '@/src/domain/menu/desk/deskOf'
import { escapeHtml } from '@/src/domain/messages/escapeHtml'
import { menuLocales } from '@/src/i18n/menuLocales'
import { changeStops } from '@/src/menu/changeStops'

import type { Chat } from '../bot/Chat'
import { sendScreen } from '../bot/toWords'
import type { Staff } from './Staff'

/** Dishes of a search that are offered, at most. */
const mostFound = 12

export type StopPress = Extract<
  StaffPress,
  { is: 'stop-list' | 'stop-ask' | 'stop-put' | 'stop-left' | 'stop-lift' }
>

const standing = ({ locale, now }: Chat, { location }: Staff) => ({
  locationId: location.id,
  at: now,
  locales: [locale, ...menuLocales()],
})

/** `/stop`: the stop-list; with words, the dishes that they find. */
export function showStops(chat: Chat, staff: Staff, written: string): void {
  const { language, now } = chat
  const words = staffWords(language)
  if (written.trim() === '') {
    const desk = deskOf(staff.model, standing(chat, staff))
    return chat.say(sendScreen(stopListScreen(desk, { language, now, page: 0 })))
  }
  const found = findDishes(
    staff.model.dishes.map((dish) => ({ dish })),
    written,
  )
  const [first] = found
  if (!first) {
    const said = escapeHtml(shortened(written.trim(), 80))
    return chat.say(sendScreen({ html: words.notFound(said), buttons: [] }))
  }
  const lines = linesOf(
    chat,
    staff,
    found.slice(0, mostFound).map(({ dish }) => dish.id),
  )
  const whole = lines.filter(({ size }) => size === '')
  const [only] = whole
  if (found.length === 1 && only) {
    return chat.say(sendScreen(stopAskScreen(lines, only, { ...staff, language, now })))
  }
  chat.say(
    sendScreen({
      html: words.whichDish,
      buttons: whole.map((line) => [
        {
          text: `${line.stop ? '🚫 ' : ''}${shortened(line.name, 48)}`,
          press: { is: 'stop-ask', location: staff.location.id, dish: line.dish, size: '' },
        },
      ]),
    }),
  )
}

/**
 * What a button of the stop-list does, and what is to be shown instead of it. Pressed again it does the
 * same once more, which changes nothing.
 */
export async function pressStop(chat: Chat, staff: Staff, press: StopPress): Promise<Screen> {
  const { language, now } = chat
  const words = staffWords(language)
  if (press.is === 'stop-list') {
    const desk = deskOf(staff.model, standing(chat, staff))
    return stopListScreen(desk, { language, now, page: press.page })
  }
  const lines = linesOf(chat, staff, [press.dish])
  const line = lines.find(({ size }) => sizeMark(size) === press.size)
  const toList = {
    text: words.toList,
    press: { is: 'stop-list', location: staff.location.id, page: 0 } as const,
  }
  if (!line) return { html: words.gone, buttons: [[toList]] }
  if (press.is === 'stop-ask') return stopAskScreen(lines, line, { ...staff, language, now })
  const thing = { dish: line.dish, size: line.size }
  const name = escapeHtml(shortened(nameOfLine(line), 300))
  if (press.is === 'stop-lift') {
    await changeStops(chat.req, staff.location.id, { put: [], clear: [thing] })
    return { html: words.lifted(name), buttons: [[toList]] }
  }
  const stop = stopOf(press, staff, now)
  const reason = `Telegram: ${staff.user.username}`.slice(0, 200)
  await changeStops(chat.req, staff.location.id, {
    clear: [],
    put: [{ ...thing, ...stop, until: iso(stop.until), reason }],
  })
  const { timeZone } = staff.location
  const lift = { location: staff.location.id, dish: line.dish, size: press.size }
  return {
    html: `🚫 <b>${name}</b>\n${stopText(stop, { language, now, timeZone })}, ${escapeHtml(staff.user.username)}`,
    buttons: [[{ text: words.lift, press: { is: 'stop-lift', ...lift } }], [toList]],
  }
}

function stopOf(
  press: Extract<StopPress, { is: 'stop-put' | 'stop-left' }>,
  { location }: Staff,
  now: number,
): { remaining: number | null; until: number | null } {
  if (press.is === 'stop-left')
    return { remaining: Math.min(press.remaining, 1_000_000), until: null }
  return { remaining: null, until: stopUntil(press.span, location, now) ?? null }
}

const iso = (moment: number | null): string | null =>
  moment === null ? null : new Date(moment).toISOString()

function linesOf(chat: Chat, staff: Staff, dishes: readonly number[]): DeskLine[] {
  return deskLinesOf(staff.model, standing(chat, staff), new Set(dishes))
}
