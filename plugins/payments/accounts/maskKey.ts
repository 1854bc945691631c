const mark = '••••'

/** A secret as it may be shown: its last four characters, of a short one none. */
export function maskKey(value: string): string {
  return `${mark}${value.length >= 12 ? value.slice(-4) : ''}`
}

/** Whether a value is what `maskKey` showed, sent back untouched by the form. */
export const isMask = (value: string) => value.startsWith(mark)
