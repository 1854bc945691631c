/** A record that the database or a rule of the collection refused; `cause` says which and why. */
export class RecordNotSaved extends Error {
  constructor(
    readonly kind: 'category' | 'dish',
    readonly recordName: string,
    cause: unknown,
  ) {
    super(`${kind} "${recordName}": ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
    this.name = 'RecordNotSaved'
  }
}
