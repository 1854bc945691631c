/**
 * A short mark of a size's key, for buttons, whose data is short: at most seven letters and digits,
 * '' for ''. Sizes of one dish are few, so that two with one mark are not to be feared (FNV-1a, 32 bits).
 */
export function sizeMark(key: string): string {
  if (key === '') return ''
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash.toString(36)
}
