import type { RecordChange, StoredRecord } from './MenuPlan'

export type Limits = {
  /** The largest share of the dishes on sale that a run may take away or hide by itself, in percent. */
  removedPercent: number
  /** How many times dearer or cheaper a run may make a dish by itself. */
  priceFactor: number
}

/** Why a person has to look at a run before it is applied. */
export type Guard =
  | { code: 'first' }
  | { code: 'removed'; count: number; of: number; percent: number }
  | { code: 'priced'; count: number; name: string; was: number; becomes: number }
  | { code: 'revisionWentBack'; was: number; becomes: number }

/** A handful may go from the smallest menu. */
const alwaysAllowed = 2

/**
 * What about these changes is so large that it may be a mistake at iiko: many dishes taken away or
 * hidden, or a price that jumps. A price from or to nought is a jump.
 */
export function guardsOf(
  changes: readonly RecordChange[],
  stored: ReadonlyMap<string, StoredRecord>,
  { removedPercent, priceFactor }: Limits,
): Guard[] {
  const guards: Guard[] = []
  let onSale = 0
  for (const { kind, fields } of stored.values()) {
    if (kind === 'dish' && fields.trashed !== true && fields.isAvailable !== false) onSale += 1
  }
  const isOnSale = ({ kind, externalId }: RecordChange) => {
    const is = kind === 'dish' ? stored.get(`dish:${externalId}`) : undefined
    return is !== undefined && is.fields.trashed !== true && is.fields.isAvailable !== false
  }
  const leaving = changes.filter(
    (change) =>
      isOnSale(change) && (change.action === 'remove' || change.fields.isAvailable?.[1] === false),
  ).length
  const percent = onSale === 0 ? 0 : Math.round((leaving / onSale) * 100)
  if (leaving > alwaysAllowed && leaving * 100 > onSale * removedPercent) {
    guards.push({ code: 'removed', count: leaving, of: onSale, percent })
  }

  const jumps = changes.flatMap(({ name, fields, rows, action }) => {
    if (action === 'create' || action === 'remove') return []
    const prices = [
      fields.price,
      ...rows.flatMap((row) => (row.action === 'change' ? [row.fields.price] : [])),
    ]
    return prices.flatMap((price) => {
      const [was, becomes] = price ?? []
      if (typeof was !== 'number' || typeof becomes !== 'number') return []
      const isJump = becomes > was * priceFactor || was > becomes * priceFactor
      return isJump ? [{ name, was, becomes }] : []
    })
  })
  const [first] = jumps
  if (first) guards.push({ code: 'priced', count: jumps.length, ...first })
  return guards
}
