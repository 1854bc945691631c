/**
 * A text in rows of at most `room` letters, broken between words; a word that is longer than a row is cut. The second
 * row and those after it begin with `indent` spaces, fewer than `room`. Spaces are not kept as they were, letters are.
 */
export function wrapWords(text: string, room: number, indent: number): string[] {
  const rows: string[] = []
  const margin = ' '.repeat(indent)
  let row = ''
  let isEmpty = true
  const close = () => {
    rows.push(row)
    row = margin
    isEmpty = true
  }
  for (const word of text.split(' ').filter((one) => one !== '')) {
    if (!isEmpty && row.length + 1 + word.length > room) close()
    let rest = word
    while ((isEmpty ? row.length : row.length + 1) + rest.length > room) {
      const fits = room - row.length
      row += rest.slice(0, fits)
      rest = rest.slice(fits)
      close()
    }
    row += isEmpty ? rest : ` ${rest}`
    isEmpty = false
  }
  if (!isEmpty || rows.length === 0) rows.push(row)
  return rows
}
