/** Where Postgres' log stood, as it writes it: `16/B374D848` (PostgreSQL documentation, pg_lsn). */
const bytesOf = (lsn: string): bigint => {
  const [high = '0', low = '0'] = lsn.split('/')
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`)
}

/** Of these looks a minute is remembered. */
const most = 60

/**
 * How far a replica is behind, measured by the primary's log: of the moments at which the primary was looked at, the
 * newest whose writes the replica has. Clocks of other machines play no part, and nor does a replica's own word, which
 * calls itself up to date when it is cut off.
 */
export class Positions {
  readonly #seen: { at: number; bytes: bigint }[] = []

  /** `lsn`: where the primary's log stood at `at`, in milliseconds. */
  saw(lsn: string, at: number): void {
    this.#seen.push({ at, bytes: bytesOf(lsn) })
    if (this.#seen.length > most) this.#seen.shift()
  }

  /** For how many milliseconds at most a replica that has replayed to `lsn` lacks what the primary had; Infinity when it is not known. */
  lagOf(lsn: string, now: number): number {
    const replayed = bytesOf(lsn)
    const known = this.#seen.findLast(({ bytes }) => bytes <= replayed)
    return known === undefined ? Infinity : now - known.at
  }
}
