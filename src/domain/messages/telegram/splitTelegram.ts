import { cutPosition } from './cutPosition'
import { readRuns } from './readRuns'
import { writeRuns } from './writeRuns'

/** Bot API: `sendMessage`, "1–4096 characters after entities parsing". */
export const messageLimit = 4096

/** Bot API: a photo's caption, "0–1024 characters after entities parsing". */
export const captionLimit = 1024

/**
 * Telegram's HTML in parts, each a valid message of its own, in order: cut after a paragraph, a
 * sentence or a word, with tags closed and opened again. `first` limits the first part, where that is
 * to be a caption (`captionLimit`). Limits are UTF-16 units after entities are parsed. Parts without
 * visible text are left out, so that the list may be empty.
 */
export function splitTelegram(
  html: string,
  { limit = messageLimit, first = limit }: { limit?: number; first?: number } = {},
): string[] {
  const runs = readRuns(html)
  const text = runs.map((run) => run.text).join('')
  const parts: string[] = []
  let at = skipSpace(text, 0)
  while (at < text.length) {
    const until = at + cutPosition(text.slice(at), parts.length === 0 ? first : limit)
    const end = at + text.slice(at, until).trimEnd().length
    parts.push(writeRuns(runs, at, end))
    at = skipSpace(text, until)
  }
  return parts
}

function skipSpace(text: string, from: number): number {
  return text.length - text.slice(from).trimStart().length
}
