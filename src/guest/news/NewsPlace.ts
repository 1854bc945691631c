/** A restaurant of the chain, as announcements name it. */
export type NewsPlace = { readonly id: number; readonly name: string; readonly timeZone: string }
