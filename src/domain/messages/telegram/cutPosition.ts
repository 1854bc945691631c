const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Where it is best to cut, best first; a position is at the end of what matched. */
const borders = [/\n\n/g, /\n/g, /[.!?…]["'»”)]*(?=\s)/g]

/** No part is shorter than this share of the limit for the sake of a nicer border. */
const least = 0.4

/**
 * Where to cut a text that is longer than `limit` UTF-16 units: after a paragraph, a line, a sentence,
 * a word, and where there is none of them, between two characters as people see them. At least 1.
 */
export function cutPosition(text: string, limit: number): number {
  if (text.length <= limit) return text.length
  // One more than fits: white space right behind the limit is a border too.
  const window = text.slice(0, limit + 1)
  for (const border of borders) {
    const at = lastEnd(window, border, limit)
    if (at >= limit * least) return at
  }
  const word = window.search(/\s\S*$/)
  if (word > 0) return word
  return graphemeBorder(text, limit)
}

function lastEnd(text: string, border: RegExp, limit: number): number {
  let last = 0
  for (const match of text.matchAll(border)) {
    const end = match.index + match[0].trimEnd().length
    if (end <= limit) last = end
  }
  return last
}

function graphemeBorder(text: string, limit: number): number {
  const at = graphemes.segment(text).containing(limit)?.index ?? 0
  if (at > 0) return at
  const isInsidePair = /[\uDC00-\uDFFF]/.test(text.charAt(limit))
  return isInsidePair && limit > 1 ? limit - 1 : limit
}
