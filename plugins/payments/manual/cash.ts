import { waysByHand } from '@/src/i18n/waysByHand'

import { manualProvider } from './manualProvider'

/** Banknotes, when the order is handed over. */
export const cash = manualProvider({ name: 'cash', label: waysByHand.cash })
