/** Which records to read: null means all of them. */
export type Ids = readonly number[] | null
