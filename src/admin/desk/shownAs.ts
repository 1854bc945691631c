import type { DeskLine } from '@/src/domain/menu/desk/Desk'
import { formatMoney } from '@/src/domain/money/formatMoney'
import { fill } from '@/src/i18n/fill'
import type { Language } from '@/src/i18n/language'

import { deskTexts } from './texts'

/** The moment by the restaurant's clocks: the time alone when it is within a day, else the date too. */
export function clockOf(at: number, timeZone: string, language: Language, now: number): string {
  const near = at - now < 86_400_000
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ru', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    ...(near ? {} : { day: 'numeric', month: 'short' }),
  }).format(at)
}

type Here = { currency: string; language: Language; now: number; timeZone: string }

/** What a line is now, in words: the state, then what is to be known of it. */
export function shownAs(
  line: DeskLine,
  { currency, language, now, timeZone }: Here,
): { state: string; more: string } {
  const texts = deskTexts[language]
  const { availableAt, stop, stopEverywhere, state } = line
  const time = availableAt === null ? null : clockOf(availableAt, timeZone, language, now)
  const more: string[] = []
  if (state === 'stopped' || state === 'few') {
    const reason = stop?.reason || stopEverywhere?.reason
    if (reason) more.push(reason)
    if (stopEverywhere) more.push(texts.everywhere)
  }
  const regular = line.price ?? line.basePrice
  if ((state === 'on-sale' || state === 'few') && line.priceNow !== null && regular !== null) {
    if (line.priceNow !== regular) {
      more.push(fill(texts.nowPrice, { price: formatMoney(line.priceNow, currency, language) }))
    }
  }
  return { state: stateIn(texts, line, time), more: more.join(' · ') }
}

function stateIn(
  texts: (typeof deskTexts)[Language],
  { remaining, state }: DeskLine,
  time: string | null,
): string {
  if (state === 'few') return fill(texts.few, { count: remaining ?? 0 })
  if (state === 'stopped') return time ? fill(texts.offUntil, { time }) : texts.off
  if (state === 'not-now' && time) return fill(texts['not-now-until'], { time })
  return texts[state]
}
