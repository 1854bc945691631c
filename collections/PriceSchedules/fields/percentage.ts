import type { Condition, Field } from 'payload'

const byPercent: Condition = (data) => data?.kind !== 'prices'

/** A percentage on the price of the dishes named. */
export const percentage: Field[] = [
  {
    type: 'row',
    admin: { condition: byPercent },
    fields: [
      {
        name: 'percent',
        type: 'number',
        label: { ru: 'На сколько процентов', en: 'By how many per cent' },
        hasMany: false,
        validate: (
          value: number | null | undefined,
          { req, siblingData }: { req: { i18n: { language: string } }; siblingData: unknown },
        ) => {
          const isPercent =
            typeof siblingData === 'object' &&
            siblingData !== null &&
            (!('kind' in siblingData) || siblingData.kind !== 'prices')
          const fits =
            typeof value === 'number' &&
            value >= -100 &&
            value <= 1000 &&
            Number.isInteger(Math.round(value * 10_000) / 100)
          if (!isPercent || fits) return true
          return req.i18n.language === 'en'
            ? 'Enter a percentage from -100 to 1000 with at most two decimals: -20 takes a fifth off.'
            : 'Введите процент от −100 до 1000, не больше двух знаков после запятой: -20 снижает цену на пятую часть.'
        },
        admin: {
          width: '50%',
          description: { ru: '-20 — скидка, 10 — надбавка.', en: '-20 is a discount, 10 a rise.' },
        },
      },
      {
        name: 'rounding',
        type: 'select',
        label: { ru: 'Округлять', en: 'Round to' },
        defaultValue: '100',
        options: [
          { value: '1', label: { ru: 'до копейки', en: 'a kopeck' } },
          { value: '100', label: { ru: 'до рубля', en: 'a rouble' } },
          { value: '500', label: { ru: 'до 5 рублей', en: '5 roubles' } },
          { value: '1000', label: { ru: 'до 10 рублей', en: '10 roubles' } },
        ],
        admin: { width: '50%', isClearable: false },
      },
    ],
  },
  {
    name: 'categories',
    type: 'relationship',
    label: { ru: 'На какие категории', en: 'Categories' },
    relationTo: 'categories',
    hasMany: true,
    maxDepth: 0,
    admin: { condition: byPercent },
  },
  {
    name: 'dishes',
    type: 'relationship',
    label: { ru: 'И на какие блюда', en: 'And dishes' },
    relationTo: 'menu-items',
    hasMany: true,
    maxDepth: 0,
    admin: {
      condition: byPercent,
      description: {
        ru: 'Не выбрано ничего — на всё меню.',
        en: 'Nothing chosen: the whole menu.',
      },
    },
  },
]
