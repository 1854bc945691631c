const ellipsis = '…'

/**
 * Text of at most `limit` UTF-16 units (what Payload's maxLength counts), cut between characters
 * as people see them (an emoji or an accented letter is never split) and ended by "…".
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  let kept = ''
  for (const { segment } of new Intl.Segmenter('ru').segment(text.slice(0, limit + 64))) {
    if (kept.length + segment.length > limit - ellipsis.length) break
    kept += segment
  }
  return kept.trimEnd() + ellipsis
}
