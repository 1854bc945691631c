/** What the dashboard looks at: today, or so many days with today as the last. Whole weeks, so that weekdays compare. */
export const periods = ['today', 'week', 'weeks'] as const

export type Period = (typeof periods)[number]

export const daysOf: Readonly<Record<Period, number>> = { today: 1, week: 7, weeks: 28 }
