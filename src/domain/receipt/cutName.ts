/** Tag 1030 of the fiscal data formats holds so many characters. */
const most = 128

const graphemes = new Intl.Segmenter('ru', { granularity: 'grapheme' })

/** A name that fits a receipt: cut between characters as people see them, never inside one. */
export function cutName(name: string): string {
  const plain = name.replace(/\s+/g, ' ').trim()
  if (plain.length <= most) return plain || '—'
  let cut = ''
  for (const { segment } of graphemes.segment(plain)) {
    if (cut.length + segment.length > most - 1) break
    cut += segment
  }
  return `${cut.trimEnd()}…`
}
