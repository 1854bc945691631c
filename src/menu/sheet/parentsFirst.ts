import type { RecordChange } from '@/src/domain/sheet/Plan'

const order = ['categories', 'modifiers', 'dishes']

/** Changes in an order in which they can be written: what is named by others of the file before them. */
export function parentsFirst(changes: readonly RecordChange[]): RecordChange[] {
  const byRef = new Map(
    changes.map((change) => [change.ref.startsWith('new:') ? change.ref : '', change]),
  )
  const sorted: RecordChange[] = []
  const placed = new Set<RecordChange>()
  const place = (change: RecordChange): void => {
    if (placed.has(change)) return
    placed.add(change)
    for (const { after } of change.cells) {
      for (const ref of Array.isArray(after) ? after : [after]) {
        const named = typeof ref === 'string' && ref.startsWith('new:') ? byRef.get(ref) : undefined
        if (named) place(named)
      }
    }
    sorted.push(change)
  }
  for (const sheet of order) for (const change of changes) if (change.sheet === sheet) place(change)
  return sorted
}
