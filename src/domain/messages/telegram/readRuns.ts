import { decodeEntities } from './decodeEntities'
import { type OpenTag, type Run } from './Run'

/** Deeper than any message nests its tags: a text says of so many tags that it stands in them. */
export const deepest = 32

/**
 * The text of Telegram's HTML, stretch by stretch, in as many steps as there are characters. A tag that is never closed is
 * open to the end; a tag within more than `deepest` others is left out.
 */
export function readRuns(html: string): Run[] {
  const runs: Run[] = []
  const open: OpenTag[] = []
  const opened = new Map<string, number>()
  let tags: readonly OpenTag[] = []
  // An attribute has its < as an entity. Looked for as far as the next one, < without > cost its square.
  for (const [token] of html.matchAll(/<[^<>]*>|[^<]+|</g)) {
    const [, slash, name] = /^<(\/?)([a-z][a-z0-9-]*)[^>]*>$/i.exec(token) ?? []
    if (name === undefined) {
      runs.push({ text: decodeEntities(token), tags })
      continue
    }
    if (slash === '') {
      open.push({ open: token, name })
      opened.set(name, (opened.get(name) ?? 0) + 1)
    } else if ((opened.get(name) ?? 0) > 0) {
      close(name)
    }
    if (slash !== '' || open.length <= deepest) tags = open.slice(0, deepest)
  }
  return runs

  /** Closes the tag, and what was opened in it and never closed. */
  function close(name: string): void {
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      opened.set(last.name, (opened.get(last.name) ?? 0) - 1)
      if (last.name === name) return
    }
  }
}
