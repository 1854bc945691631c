/**
 * So many days of one pattern without a window mean that it has none: every weekday has come twice,
 * and a clock change swallows a weekly window at most once in them.
 */
export const quietDays = 16
