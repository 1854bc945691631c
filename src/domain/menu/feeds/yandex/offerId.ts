/** The longest id that Yandex takes. */
const longest = 20

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): number {
  let state = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) state = Math.imul(state ^ byte, 0x01000193)
  return state >>> 0
}

/**
 * An id that stays with a dish, or with one of its sizes, and that Yandex takes: at most 20 Latin
 * letters, digits and hyphens.
 */
export function offerId(dishId: number, sizeKey: string | null): string {
  if (sizeKey === null) return String(dishId)
  const plain = `${dishId}-${sizeKey}`
  const isTaken = plain.length <= longest && /^[a-zA-Z0-9-]+$/.test(plain)
  return isTaken ? plain : `${dishId}-${hash(sizeKey).toString(36)}`
}
