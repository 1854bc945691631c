import { wholeNumber } from './kinds'
import { withDefault } from './setting'

/** How long is kept what Carte writes down. */
export const keepingSettings = {
  AUDIT_DAYS: withDefault(wholeNumber(180, 36_500), {
    group: 'keeping',
    en: 'For how many days the journal of changes is kept; at least half a year.',
    ru: 'Сколько дней хранится журнал изменений; не меньше полугода.',
    unset: '1095',
    example: '1825',
  }),
}
