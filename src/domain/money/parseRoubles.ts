import { parseMoney } from './parseMoney'

/**
 * Kopecks from what a person types: "590", "590,5", "1 290,50 ₽". Spaces, a no-break space and the
 * currency's sign, "руб." or "р." are passed over. Null when the text is no amount from 0 to
 * 9,999,999.99 roubles with at most two decimals.
 */
export function parseRoubles(text: string): number | null {
  return parseMoney(text, 'RUB')
}
