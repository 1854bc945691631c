import { type SerializedNode } from './SerializedNode'

/** The object, or undefined when it is none. */
export function nodeOf(value: unknown): SerializedNode | undefined {
  return isNode(value) ? value : undefined
}

function isNode(value: unknown): value is SerializedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
