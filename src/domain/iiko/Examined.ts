/** One right of a key, and whether it is there; `text` says what is wrong. */
export type ExaminedRight = {
  right: string
  isThere: boolean
  text: { ru: string; en: string } | null
}

/** What iiko shows to a key: what there is to connect. */
export type Examined = {
  organizations: {
    id: string
    name: string
    terminalGroups: { id: string; name: string; timeZone: string; isAsleep: boolean }[]
  }[]
  /** Empty where there are none, or the key may not see them. */
  externalMenus: { id: string; name: string }[]
  priceCategories: { id: string; name: string }[]
  rights: ExaminedRight[]
}
