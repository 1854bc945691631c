import { gsmUnits } from './gsmUnits'

/** What a text costs: `units` of 7 bits (GSM-7) or 16 bits (UCS-2), and the messages it takes. */
export type SmsSegments = { encoding: 'GSM-7' | 'UCS-2'; units: number; segments: number }

/** Units of a message alone, and of each where the header of a long one takes its share. */
const room = {
  'GSM-7': { single: 160, part: 153 },
  'UCS-2': { single: 70, part: 67 },
} as const

/**
 * How a text is sent as SMS (3GPP TS 23.038 and 23.040): one character outside the GSM alphabet puts
 * the whole text into UCS-2. An escape or a surrogate pair is not cut in two, as phones expect.
 */
export function smsSegments(text: string): SmsSegments {
  const sizes: number[] = []
  let encoding: SmsSegments['encoding'] = 'GSM-7'
  for (const character of text) {
    const units = gsmUnits(character)
    if (units === undefined) encoding = 'UCS-2'
    sizes.push(units ?? 0)
  }
  const counted = encoding === 'GSM-7' ? sizes : Array.from(text, (character) => character.length)
  const units = counted.reduce((sum, size) => sum + size, 0)
  const { single, part } = room[encoding]
  if (units <= single) return { encoding, units, segments: units === 0 ? 0 : 1 }
  return { encoding, units, segments: parts(counted, part) }
}

function parts(sizes: readonly number[], part: number): number {
  let segments = 1
  let used = 0
  for (const size of sizes) {
    if (used + size > part) {
      segments++
      used = 0
    }
    used += size
  }
  return segments
}
