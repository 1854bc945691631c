import type { CollectionConfig } from 'payload'

import { keepToOwnPlaces } from '@/hooks/shared/keepToOwnPlaces'
import { atOwnPlaces } from '@/src/access/atOwnPlaces'
import { editorsOnly } from '@/src/access/editorsOnly'
import { hiddenBelow } from '@/src/access/hiddenBelow'
import { staffOnly } from '@/src/access/staffOnly'
import { restaurantsGroup } from '@/src/fields/menuGroup'
import { money } from '@/src/fields/money'
import { soldThing } from '@/src/fields/soldThing'

/**
 * A dish's or a modifier's own price at one restaurant, or that it is not sold there. Only differences are stored, in
 * one narrow row each, without versions or texts: a chain changes thousands of them at once.
 */
export const LocationOffers: CollectionConfig = {
  slug: 'location-offers',
  labels: {
    singular: { ru: 'Отличие в ресторане', en: 'Difference at a restaurant' },
    plural: { ru: 'Цены в ресторанах', en: 'Prices at restaurants' },
  },
  versions: false,
  trash: false,
  enableQueryPresets: false,
  admin: {
    hidden: hiddenBelow('editor'),
    hideAPIURL: true,
    useAsTitle: 'id',
    group: restaurantsGroup,
    defaultColumns: ['location', 'dish', 'size', 'modifierGroup', 'modifier', 'price', 'isHidden'],
    pagination: { defaultLimit: 50 },
    listSearchableFields: ['dish.name', 'location.name', 'dish.sku'],
    description: {
      ru: 'Здесь только отличия. Остальное ресторан продаёт по цене из меню. Ищется по блюду и ресторану; быстрее всего менять цены на пульте ресторана или на странице «Блюдо в ресторанах».',
      en: 'Differences alone. Everything else is sold at the price of the menu. The search finds dishes and restaurants; prices are changed quickest at the restaurant desk, or on the page “A dish at all restaurants”.',
    },
  },
  access: {
    create: editorsOnly,
    read: staffOnly,
    update: atOwnPlaces('location', 'editor'),
    delete: atOwnPlaces('location', 'editor'),
  },
  hooks: { beforeChange: [keepToOwnPlaces] },
  indexes: [
    { fields: ['location', 'dish', 'size'], unique: true },
    { fields: ['location', 'modifierGroup', 'modifier'], unique: true },
    { fields: ['dish', 'location'] },
  ],
  fields: [
    {
      name: 'location',
      type: 'relationship',
      label: { ru: 'Ресторан', en: 'Restaurant' },
      relationTo: 'locations',
      required: true,
      index: true,
      maxDepth: 0,
    },
    ...soldThing,
    money({ name: 'price', label: { ru: 'Цена здесь', en: 'Price here' } }),
    {
      name: 'isHidden',
      type: 'checkbox',
      label: { ru: 'Здесь не продаётся', en: 'Not sold here' },
      defaultValue: false,
    },
  ],
}
