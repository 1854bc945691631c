import type { Leaf } from '@/src/domain/audit/FieldChange'

/** A value of the journal in one line; empty for nothing. */
export function textOfLeaf(leaf: Leaf): string {
  if (leaf === null) return ''
  return typeof leaf === 'object' ? leaf.join(', ') : String(leaf)
}
