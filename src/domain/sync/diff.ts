export type Value = string | number | boolean | null
export type Fields = Readonly<Record<string, Value>>

/** What a source says of a record. Fields that it does not name are not its business. */
export type Incoming<F extends Fields> = { externalId: string; fields: Partial<F> }

/** A record that we have and the source changes: `changes` has only the fields that differ. */
export type Updated<S extends { fields: Fields }> = {
  externalId: string
  stored: S
  changes: Partial<S['fields']>
}

export type Diff<S extends { fields: Fields }, I> = {
  created: I[]
  updated: Updated<S>[]
  unchanged: string[]
}

/**
 * What must be written so that the stored records say what the source says. Records are matched by
 * `externalId`; fields are compared by identity, and only those that the incoming record names.
 * Stored records that the source does not mention are left alone: an empty or partial answer wipes
 * nothing. After the result is applied, the same call gives only `unchanged`.
 */
export function diff<S extends { fields: Fields }, I extends Incoming<S['fields']>>(
  stored: ReadonlyMap<string, S>,
  incoming: readonly I[],
): Diff<S, I> {
  const result: Diff<S, I> = { created: [], updated: [], unchanged: [] }
  for (const record of incoming) {
    const { externalId } = record
    const known = stored.get(externalId)
    if (!known) {
      result.created.push(record)
      continue
    }
    const changes = changedFields<S['fields']>(known.fields, record.fields)
    if (Object.keys(changes).length > 0) result.updated.push({ externalId, stored: known, changes })
    else result.unchanged.push(externalId)
  }
  return result
}

function changedFields<F extends Fields>(before: F, after: Partial<F>): Partial<F> {
  const changes: Partial<F> = {}
  for (const name in after) {
    if (after[name] !== undefined && after[name] !== before[name]) changes[name] = after[name]
  }
  return changes
}
