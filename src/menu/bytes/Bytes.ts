/** One answer's body, ready to be sent in each coding. */
export type Bytes = {
  readonly identity: Buffer
  /** Null when it would hardly be smaller. */
  readonly gzip: Buffer | null
  /** Null until it is ready: it takes longer and follows. */
  br: Buffer | null
  /** The same for the same body: what the entity tag tells bodies apart by. */
  readonly digest: string
}
