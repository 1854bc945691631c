/**
 * A text as lines no wider than `width`, broken at its spaces and after hyphens; a word that is wider than a line is
 * broken anywhere. A space that does not break (U+00A0) does not. `measure` says how wide a text is.
 */
export function breakLines(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const piece of piecesOf(paragraph)) {
      if (measure(`${line}${piece}`.trimEnd()) <= width) {
        line += piece
        continue
      }
      if (line.trim() !== '') lines.push(line.trimEnd())
      line = piece
      while (measure(line.trimEnd()) > width && line.length > 1) {
        let length = line.length - 1
        while (length > 1 && measure(line.slice(0, length)) > width) length -= 1
        lines.push(line.slice(0, length))
        line = line.slice(length)
      }
    }
    if (line.trim() !== '') lines.push(line.trimEnd())
  }
  return lines
}

/** Words with the space or the hyphen after them. */
function piecesOf(text: string): readonly string[] {
  return text.trim().match(/[^ \t\r-]+[ \t\r]*-?[ \t\r]*|[ \t\r-]+/g) ?? []
}
