import { nodeOf } from './nodeOf'
import { type SerializedNode } from './SerializedNode'

/** The nodes directly within a node. */
export function childrenOf(node: SerializedNode): SerializedNode[] {
  if (!Array.isArray(node.children)) return []
  const children: readonly unknown[] = node.children
  return children.map(nodeOf).filter((child) => child !== undefined)
}
