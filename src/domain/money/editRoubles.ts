import { editMoney } from './editMoney'

/** Kopecks as a person edits them, see `editMoney`: 59050 → "590,50" (or "590.50"). */
export function editRoubles(kopecks: number, separator: ',' | '.' = ','): string {
  return editMoney(kopecks, 'RUB', separator)
}
