import { manualProvider } from './manualProvider'

/** Banknotes, when the order is handed over. */
export const cash = manualProvider({ name: 'cash', label: { ru: 'Наличными', en: 'Cash' } })
