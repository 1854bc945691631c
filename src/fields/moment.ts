import type { DateField } from 'payload'

/**
 * The `admin.date` of a field that is a moment: read and chosen to the minute, in the order of payload.config's
 * `dateFormat`. Payload's own form has the month before the day, in every language.
 */
export const moment = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'dd.MM.yyyy HH:mm',
} as const satisfies NonNullable<NonNullable<DateField['admin']>['date']>

/** The same to the second, where what came first matters. */
export const toTheSecond = { ...moment, displayFormat: 'dd.MM.yyyy HH:mm:ss' } as const
