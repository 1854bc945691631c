/**
 * Kopecks as a person edits them: 59000 → "590", 59050 → "590,50" (or "590.50"), without grouping and
 * without a sign, so that the cursor does not jump. `parseRoubles` reads it back.
 */
export function editRoubles(kopecks: number, separator: ',' | '.' = ','): string {
  const rest = kopecks % 100
  const roubles = String(Math.trunc(kopecks / 100))
  return rest === 0 ? roubles : `${roubles}${separator}${String(rest).padStart(2, '0')}`
}
