import { waysByHand } from '@/src/i18n/waysByHand'

import { manualProvider } from './manualProvider'

/** A card at the terminal of whoever hands the order over. */
export const cardOnDelivery = manualProvider({
  name: 'card-on-delivery',
  label: waysByHand['card-on-delivery'],
})
