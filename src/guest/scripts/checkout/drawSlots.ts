import type { Quote } from '../cart/quote'
import { page } from '../page'
import { words } from '../words'

const language = page.language === 'en' ? 'en-GB' : 'ru'
const { timeZone } = page

/** The times to choose from, by the restaurant's clock; what was chosen stays chosen. */
export function drawSlots(select: HTMLSelectElement, { slots, time, problems }: Quote): void {
  // Not made with the module: a browser takes longer for them than for all the rest of a menu's script.
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', timeZone })
  const day = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
  })
  const chosen = select.value
  const isClosed = problems.some(({ code }) => unservedNow.includes(code))
  const soon = new Option(
    time && time.kind === 'asap' && !isClosed
      ? words.soonAt(clock.format(new Date(time.until)))
      : words.soon,
    '',
  )
  const days = new Map<string, HTMLOptGroupElement>()
  for (const { from, until, is_free } of slots) {
    const start = new Date(from)
    const label = day.format(start)
    const group = days.get(label) ?? Object.assign(document.createElement('optgroup'), { label })
    days.set(label, group)
    const text = `${clock.format(start)}–${clock.format(new Date(until))}`
    const option = new Option(text, from)
    option.disabled = !is_free
    group.append(option)
  }
  select.replaceChildren(soon, ...days.values())
  select.value = chosen
  if (select.value !== chosen) select.value = ''
}

/** Why it cannot be as soon as possible, though it can be later. */
const unservedNow = ['closed', 'not-now', 'kitchen-full']

/** The first slot to offer by itself when nothing can be had at once; null when that is no help. */
export function slotInstead({ slots, problems }: Quote): string | null {
  if (!problems.some(({ code }) => unservedNow.includes(code))) return null
  return slots.find(({ is_free }) => is_free)?.from ?? null
}
