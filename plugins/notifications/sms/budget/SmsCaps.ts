/** The most that SMS may cost, in minor units (kopecks); null for no bound. */
export type SmsCaps = {
  /** To all, in a day. */
  day: number | null
  /** To all, in a calendar month. */
  month: number | null
  /** To one number, in a day. */
  recipient: number | null
}

export type CapScope = keyof SmsCaps
