/** Where processes leave things for each other. It may be away, slow, or forget; its calls then reject. */
export type Store = {
  get: (name: string) => Promise<Buffer | null>
  /** Whether this process is the first to want `name` made, for so many milliseconds. */
  claim: (name: string, milliseconds: number) => Promise<boolean>
  put: (name: string, what: Buffer, milliseconds: number) => Promise<void>
}
