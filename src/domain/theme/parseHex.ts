import type { Rgb } from './Rgb'

const form = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i

/** A colour written as `#1b5e43`; null for anything else. */
export function parseHex(written: string): Rgb | null {
  const [, red, green, blue] = form.exec(written.trim()) ?? []
  if (red === undefined || green === undefined || blue === undefined) return null
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)]
}
