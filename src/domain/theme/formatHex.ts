import type { Rgb } from './Rgb'

/** A colour as `#rrggbb`. */
export function formatHex(color: Rgb): string {
  return `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}
