/** Days of a restaurant by its own calendar, the last of them up to a quarter of an hour: 96 is all of it. */
export type AskedDays = { locationId: number; from: string; to: string; quarters: number }
