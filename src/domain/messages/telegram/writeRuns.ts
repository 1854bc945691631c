import { escapeHtml } from '../escapeHtml'
import { type OpenTag, type Run } from './Run'

/** HTML of the text from one position until another: tags are opened and closed within it. */
export function writeRuns(runs: readonly Run[], from: number, until: number): string {
  let html = ''
  let open: readonly OpenTag[] = []
  let start = 0
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, until - start))
    start += run.text.length
    if (text === '') continue
    const shared = sharedTags(open, run.tags)
    html += closing(open.slice(shared))
    html += run.tags
      .slice(shared)
      .map((tag) => tag.open)
      .join('')
    html += escapeHtml(text)
    open = run.tags
  }
  return html + closing(open)
}

function sharedTags(one: readonly OpenTag[], other: readonly OpenTag[]): number {
  const different = one.findIndex((tag, index) => tag !== other[index])
  return different < 0 ? one.length : different
}

function closing(tags: readonly OpenTag[]): string {
  return tags
    .map((tag) => `</${tag.name}>`)
    .reverse()
    .join('')
}
