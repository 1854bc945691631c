import type { Field } from 'payload'

import { comboPricings } from '@/src/domain/menu/model/Combo'
import { count } from '@/src/fields/count'
import { money } from '@/src/fields/money'
import { sizeKey } from '@/src/fields/sizeKey'

const pricingLabels = {
  fixed: { ru: 'Цена комбо и доплаты', en: 'The combo’s price and surcharges' },
  sum: { ru: 'Сумма блюд со скидкой', en: 'The dishes together, less a discount' },
  dearest: { ru: 'По самому дорогому (половинки)', en: 'The dearest one (half-and-half)' },
  average: { ru: 'Среднее по блюдам (половинки)', en: 'The mean of the dishes (half-and-half)' },
} as const

/** What a combo consists of, and how its price is made. */
export const combo: Field[] = [
  {
    name: 'isCombo',
    type: 'checkbox',
    label: { ru: 'Это комбо', en: 'This is a combo' },
    defaultValue: false,
    admin: {
      description: {
        ru: 'Гость собирает его из нескольких блюд: ланч, набор, пицца из двух половин.',
        en: 'The guest puts it together: a lunch, a set, a half-and-half pizza.',
      },
    },
  },
  {
    type: 'row',
    admin: { condition: (data) => data?.isCombo === true },
    fields: [
      {
        name: 'comboPricing',
        type: 'select',
        label: { ru: 'Как считать цену', en: 'How it is priced' },
        defaultValue: 'fixed',
        options: comboPricings.map((value) => ({ value, label: pricingLabels[value] })),
        admin: { width: '50%', isClearable: false },
      },
      {
        name: 'comboDiscount',
        type: 'number',
        label: { ru: 'Скидка, %', en: 'Discount, %' },
        min: 0,
        max: 100,
        admin: { width: '50%', condition: (data) => data?.comboPricing === 'sum' },
      },
    ],
  },
  {
    name: 'slots',
    type: 'array',
    label: { ru: 'Из чего состоит', en: 'What it consists of' },
    labels: {
      singular: { ru: 'Место в комбо', en: 'Slot' },
      plural: { ru: 'Места в комбо', en: 'Slots' },
    },
    maxRows: 20,
    admin: {
      condition: (data) => data?.isCombo === true,
      components: { RowLabel: '/src/admin/rows/NamedRow#NamedRow' },
    },
    fields: [
      {
        name: 'name',
        type: 'text',
        label: { ru: 'Название', en: 'Name' },
        localized: true,
        required: true,
        maxLength: 100,
        admin: {
          description: { ru: '«Суп на выбор», «Первая половина»', en: '“A soup”, “First half”' },
        },
      },
      {
        type: 'row',
        fields: [
          count({
            name: 'min',
            label: { ru: 'Не меньше', en: 'At least' },
            initial: 1,
            width: '50%',
          }),
          count({
            name: 'max',
            label: { ru: 'Не больше', en: 'At most' },
            initial: 1,
            width: '50%',
          }),
        ],
      },
      {
        name: 'choices',
        type: 'array',
        label: { ru: 'Что можно выбрать', en: 'Choices' },
        labels: {
          singular: { ru: 'Блюдо', en: 'Dish' },
          plural: { ru: 'Блюда', en: 'Dishes' },
        },
        maxRows: 100,
        fields: [
          {
            type: 'row',
            fields: [
              {
                name: 'dish',
                type: 'relationship',
                label: { ru: 'Блюдо', en: 'Dish' },
                relationTo: 'menu-items',
                required: true,
                maxDepth: 0,
                admin: { width: '50%' },
              },
              { ...sizeKey, admin: { ...sizeKey.admin, width: '25%' } },
              money({
                name: 'surcharge',
                label: { ru: 'Доплата', en: 'Surcharge' },
                admin: { width: '25%' },
              }),
            ],
          },
        ],
      },
    ],
  },
]
