import { decodeEntities } from './decodeEntities'
import { type OpenTag, type Run } from './Run'

/** The text of Telegram's HTML, stretch by stretch. A tag that is never closed is open to the end. */
export function readRuns(html: string): Run[] {
  const runs: Run[] = []
  let tags: readonly OpenTag[] = []
  for (const [token] of html.matchAll(/<[^>]*>|[^<]+|</g)) {
    const tag = /^<(\/?)([a-z][a-z0-9-]*)[^>]*>$/i.exec(token)
    if (!tag) {
      runs.push({ text: decodeEntities(token), tags })
    } else if (tag[1] === '') {
      tags = [...tags, { open: token, name: tag[2] ?? '' }]
    } else {
      const from = tags.findLastIndex((open) => open.name === tag[2])
      if (from >= 0) tags = tags.slice(0, from)
    }
  }
  return runs
}
