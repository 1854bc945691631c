/** A time of day on the wall clock, `09:30`. */
export const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/
