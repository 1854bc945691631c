/** A stretch of a template; `source` is how it is written there. */
export type Piece =
  { is: 'text'; source: string } | { is: 'variable'; source: string; name: string }

/** Letters of any script, so that `{{имя}}` is found and reported. Nothing in it is ever computed. */
const pattern =
  /\{\{\s{0,8}([\p{L}_][\p{L}\p{N}_-]{0,63}(?:\.[\p{L}_][\p{L}\p{N}_-]{0,63}){0,7})\s{0,8}\}\}/gu

/** The text and the `{{variables}}` of a template in turn; the sources together are the template. */
export function splitVariables(template: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of template.matchAll(pattern)) {
    if (match.index > end) pieces.push({ is: 'text', source: template.slice(end, match.index) })
    pieces.push({ is: 'variable', source: match[0], name: match[1] ?? '' })
    end = match.index + match[0].length
  }
  if (end < template.length) pieces.push({ is: 'text', source: template.slice(end) })
  return pieces
}
