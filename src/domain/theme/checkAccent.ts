import { contrastOf } from './contrastOf'
import { formatHex } from './formatHex'
import { grounds } from './grounds'
import { parseHex } from './parseHex'
import { towards } from './towards'

/** WCAG 2.2, 1.4.11: what a button must differ from the page by. */
export const leastContrast = 3

export type AccentProblem =
  | { readonly is: 'no-colour' }
  | { readonly is: 'too-light'; readonly contrast: number; readonly instead: string }

/** Why a restaurant's colour does not do for its buttons, and the nearest that does; null when it does. */
export function checkAccent(written: string): AccentProblem | null {
  const color = parseHex(written)
  if (!color) return { is: 'no-colour' }
  const contrast = Math.min(...grounds.light.map((ground) => contrastOf(color, ground)))
  if (contrast >= leastContrast) return null
  const instead = formatHex(towards(color, [0, 0, 0], grounds.light, leastContrast))
  return { is: 'too-light', contrast, instead }
}
