import { smsSegments } from './smsSegments'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * A text that takes at most so many SMS (1 or more): as it is where it fits, else cut after a word
 * with an ellipsis, which is three dots where … would make the whole text dearer.
 */
export function shortenSms(text: string, segments: number): string {
  const fits = (candidate: string) => smsSegments(candidate).segments <= segments
  if (fits(text)) return text
  const ends = Array.from(graphemes.segment(text), (part) => part.index + part.segment.length)
  let kept = 0
  let tooMany = ends.length
  while (tooMany - kept > 1) {
    const middle = (kept + tooMany) >> 1
    if (fits(withEllipsis(text.slice(0, ends[middle - 1])))) kept = middle
    else tooMany = middle
  }
  const longest = text.slice(0, kept === 0 ? 0 : ends[kept - 1])
  return withEllipsis(toWord(longest, text))
}

/** Back to the last whole word, unless that costs more than a fifth. */
function toWord(cut: string, text: string): string {
  if (/\s/.test(text.charAt(cut.length))) return cut
  const word = cut.search(/\s\S*$/)
  return word >= cut.length * 0.8 ? cut.slice(0, word) : cut
}

function withEllipsis(text: string): string {
  const trimmed = text.replace(/[\s,;:—–-]+$/u, '')
  return trimmed + (smsSegments(trimmed).encoding === 'GSM-7' ? '...' : '…')
}
