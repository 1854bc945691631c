import { contrastOf } from '../contrastOf'
import { formatHex } from '../formatHex'
import { parseHex } from '../parseHex'
import type { Rgb } from '../Rgb'
import { towards } from '../towards'

const black: Rgb = [0, 0, 0]
const white: Rgb = [255, 255, 255]

/** The site's colours by the names of its style sheet, and whether the page is dark. */
export type TelegramColors = { properties: Readonly<Record<string, string>>; isDark: boolean }

/**
 * Telegram's `themeParams` (https://core.telegram.org/bots/webapps#themeparams) as the colours of the site; null for
 * what is none, or says neither page nor text. Whatever the theme, words keep a contrast of 4.5 and shapes of 3
 * (WCAG 2.2, 1.4.3 and 1.4.11).
 */
export function colorsOf(written: string): TelegramColors | null {
  const params = read(written)
  const color = (name: string) => parseHex(params.get(name) ?? '')
  const page = color('bg_color')
  const ink = color('text_color')
  if (!page || !ink) return null
  const isDark = contrastOf(page, white) > contrastOf(page, black)
  const end = isDark ? white : black
  const panel = color('secondary_bg_color') ?? page
  const grounds = [page, panel]
  const text = towards(ink, end, grounds, 4.5)
  const hint = towards(color('hint_color') ?? text, end, grounds, 4.5)
  const button = towards(color('button_color') ?? color('link_color') ?? text, end, grounds, 3)
  const onButton = color('button_text_color') ?? white
  const isReadable = contrastOf(onButton, button) >= 4.5
  const link = towards(color('link_color') ?? button, end, grounds, 4.5)
  const best = contrastOf(button, white) >= contrastOf(button, black) ? white : black
  const line = color('section_separator_color') ?? halfway(page, hint)
  // The site's own, which mean «open» and «wrong».
  const good: Rgb = [31, 107, 63]
  const warn = color('destructive_text_color') ?? [163, 38, 15]
  return {
    isDark,
    properties: {
      '--page': formatHex(page),
      '--panel': formatHex(panel),
      '--text': formatHex(text),
      '--muted': formatHex(hint),
      '--line': formatHex(line),
      '--field': formatHex(towards(hint, end, grounds, 3)),
      '--accent': formatHex(button),
      '--on-accent': formatHex(isReadable ? onButton : best),
      '--accent-text': formatHex(link),
      '--good': formatHex(towards(good, end, grounds, 4.5)),
      '--warn': formatHex(towards(warn, end, grounds, 4.5)),
    },
  }
}

function halfway(one: Rgb, other: Rgb): Rgb {
  const part = (index: 0 | 1 | 2) => Math.round(one[index] + (other[index] - one[index]) * 0.25)
  return [part(0), part(1), part(2)]
}

function read(written: string): ReadonlyMap<string, string> {
  try {
    const parsed: unknown = JSON.parse(written)
    if (typeof parsed !== 'object' || parsed === null) return new Map()
    return new Map(
      Object.entries(parsed).flatMap(([name, value]): [string, string][] =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
    )
  } catch {
    return new Map()
  }
}
