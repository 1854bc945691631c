import { isOpen } from '../../schedule/isOpen'
import { nextOpening } from '../../schedule/nextOpening'
import { openUntil } from '../../schedule/openUntil'
import { textIn } from '../../menu/catalog/textIn'
import { escapeHtml } from '../../messages/escapeHtml'
import { momentText } from '../momentText'
import { pageOf } from '../pageOf'
import type { Screen, ScreenButton } from '../Screen'
import { shortened } from '../shortened'
import { turnRow } from '../turnRow'

import type { BotMenu } from './BotMenu'
import { menuWords } from './menuWords'
import { sectionsOf } from './sectionsOf'

const perPage = 16

/** The first screen of a place's menu: its sections, the ways of ordering, other restaurants. */
export function menuScreen(menu: BotMenu, page = 0): Screen {
  const { channelNames, language, languages, view } = menu
  const { channel, location, model } = view
  const words = menuWords(language)
  const place = { location: location.id, channel }
  const name = textIn(location.name, languages)
  const address = textIn(location.address, languages)
  const shown = pageOf(sectionsOf(menu, null), page, perPage)
  const html = [
    name ? `<b>${escapeHtml(shortened(name, 200))}</b>` : '',
    address ? escapeHtml(shortened(address, 400)) : '',
    `${channelNames[channel][language]}, ${hoursText(menu)}`,
    '',
    shown.items.length > 0 ? words.chooseSection : words.emptyMenu,
  ]
  const sections = shown.items.map(({ category, id }): ScreenButton => ({
    text: shortened((category && textIn(category.name, languages)) || words.rest, 40),
    press: { is: 'category', ...place, category: id, page: 0 },
  }))
  const ways = location.channels
    .filter((other) => other !== channel)
    .map((other): ScreenButton => ({
      text: channelNames[other][language],
      press: { is: 'menu', location: location.id, channel: other, page: 0 },
    }))
  return {
    html: html.join('\n').trim(),
    buttons: [
      ...inPairs(sections),
      ...turnRow(shown, (to) => ({ is: 'menu', ...place, page: to })),
      ...(ways.length > 0 ? [ways] : []),
      ...(model.locations.length > 1
        ? [[{ text: words.otherPlace, press: { is: 'places' } } as const]]
        : []),
      ...(menu.appUrl ? [[{ text: words.openApp, app: menu.appUrl }]] : []),
    ],
  }
}

function hoursText({ language, view: { at, location } }: BotMenu): string {
  const words = menuWords(language)
  const { hours, timeZone } = location
  const say = (moment: number) => momentText(moment, { now: at, timeZone, language })
  if (isOpen(hours, timeZone, at)) {
    const until = openUntil(hours, timeZone, at)
    return until === null ? words.open : words.openUntil(say(until))
  }
  const opens = nextOpening(hours, timeZone, at)
  return opens === null ? words.closed : words.opensAt(say(opens))
}

function inPairs(buttons: readonly ScreenButton[]): ScreenButton[][] {
  const rows: ScreenButton[][] = []
  for (let index = 0; index < buttons.length; index += 2) {
    rows.push(buttons.slice(index, index + 2))
  }
  return rows
}
