import { toPlainText } from '../messages/plain/toPlainText'
import type { RichText } from '../messages/richText/RichText'

const longest = 160

/** How a text begins: whole words, at most 160 characters. */
export function teaserOf(body: RichText): string {
  // In a line of its own a quotation has a sign before it, which says nothing here.
  const lines = body.map((block) =>
    block.is === 'quote' ? { ...block, is: 'paragraph' as const } : block,
  )
  const plain = toPlainText(lines).replace(/\s+/g, ' ').trim()
  if (plain.length <= longest) return plain
  const cut = plain.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`
}
