import type { Text } from './language'

/** The ways to pay without a provider, by the name that `/api/v1` and the settings have for each. */
export const waysByHand = {
  cash: { ru: 'Наличными', en: 'Cash' },
  'card-on-delivery': { ru: 'Картой при получении', en: 'Card on delivery' },
} as const satisfies Record<string, Text>
