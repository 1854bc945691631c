import { manualProvider } from './manualProvider'

/** A card at the terminal of whoever hands the order over. */
export const cardOnDelivery = manualProvider({
  name: 'card-on-delivery',
  label: { ru: 'Картой при получении', en: 'Card on delivery' },
})
