import { contrastOf } from './contrastOf'
import { formatHex } from './formatHex'
import { grounds } from './grounds'
import { parseHex } from './parseHex'
import type { Rgb } from './Rgb'
import { towards } from './towards'

export type Shades = {
  /** Of buttons and marks. */
  readonly accent: string
  /** Of the words on them. */
  readonly onAccent: string
  /** Of links and marks in a text. */
  readonly accentText: string
}

export type Theme = { readonly light: Shades; readonly dark: Shades }

const black: Rgb = [0, 0, 0]
const white: Rgb = [255, 255, 255]
const ink: Rgb = [20, 20, 19]

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for the shapes of buttons. */
const ofText = 4.5
const ofShapes = 3

/**
 * The restaurant's colour made fit for both themes: whatever it is, the words on it and in it can be read,
 * and its buttons can be told from the page.
 */
export function themeOf(accent: string): Theme {
  const color = parseHex(accent) ?? black
  const shades = (ground: readonly Rgb[], end: Rgb): Shades => {
    const button = towards(color, end, ground, ofShapes)
    return {
      accent: formatHex(button),
      onAccent: formatHex(contrastOf(button, white) >= ofText ? white : readable(button)),
      accentText: formatHex(towards(color, end, ground, ofText)),
    }
  }
  return { light: shades(grounds.light, black), dark: shades(grounds.dark, white) }
}

function readable(button: Rgb): Rgb {
  return contrastOf(button, ink) >= ofText ? ink : black
}
