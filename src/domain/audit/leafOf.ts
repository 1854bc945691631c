import type { Leaf } from './FieldChange'

/** Longer texts are told by their beginning; that they differ further on is told by their length. */
const longest = 500

/** A value as the journal keeps it: dates as ISO 8601, rich text as its words, nothing in any form as null. */
export function leafOf(value: unknown): Leaf {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'string') return shortened(value)
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) {
    const scalars = value.flatMap((one: unknown) => {
      const leaf = leafOf(one)
      return leaf === null ? [] : typeof leaf === 'object' ? [leaf.join(', ')] : [leaf]
    })
    return scalars.length === 0 ? null : scalars
  }
  if (typeof value === 'object' && 'root' in value) return shortened(wordsOf(value.root)) || null
  return shortened(JSON.stringify(value) ?? '')
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length})` : text
}

function wordsOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  if ('text' in node && typeof node.text === 'string') return node.text
  if (!('children' in node) || !Array.isArray(node.children)) return ''
  return node.children.map(wordsOf).filter(Boolean).join(' ')
}
