/** A percentage as people write it, «−5», "+7,5 %"; null for what is none, or is not from -100 to 1000. */
export function readPercent(said: string): number | null {
  const plain = said.replace(/[\s%]/g, '').replace('−', '-').replace(',', '.')
  if (!/^[+-]?\d{1,4}(\.\d{1,2})?$/.test(plain)) return null
  const percent = Number(plain)
  return percent >= -100 && percent <= 1_000 ? percent : null
}
