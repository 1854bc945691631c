import type { SelectField } from 'payload'

import { channels as known, type Channel } from '@/src/domain/menu/model/Channel'
import type { Text } from '@/src/i18n/language'

/** The channels as people call them. */
export const channelLabels: Readonly<Record<Channel, Text>> = {
  delivery: { ru: 'Доставка', en: 'Delivery' },
  pickup: { ru: 'Самовывоз', en: 'Pickup' },
  'dine-in': { ru: 'В зале', en: 'Dine-in' },
}

/** A choice of ways in which guests get their order. */
export function channels({
  admin,
  required,
}: Pick<SelectField, 'admin' | 'required'> = {}): SelectField {
  return {
    name: 'channels',
    type: 'select',
    label: { ru: 'Как получают заказ', en: 'How orders are received' },
    hasMany: true,
    required,
    options: known.map((value) => ({ value, label: channelLabels[value] })),
    admin,
  }
}
