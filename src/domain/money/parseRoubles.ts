const pattern = /^(\d{1,7})(?:[.,](\d{1,2}))?$/

/**
 * Kopecks from what a person types: "590", "590,5", "1 290,50 ₽". Spaces, a no-break space and the
 * currency's sign, "руб." or "р." are passed over. Null when the text is no amount from 0 to
 * 9,999,999.99 roubles with at most two decimals.
 */
export function parseRoubles(text: string): number | null {
  const bare = text.replace(/\s/gu, '').replace(/(₽|руб\.?|р\.?)$/iu, '')
  const match = pattern.exec(bare)
  if (!match) return null
  const [, roubles = '', kopecks = ''] = match
  return Number(roubles) * 100 + Number(kopecks.padEnd(2, '0'))
}
