import type { CollectionConfig } from 'payload'

import { hiddenBelow } from '@/src/access/hiddenBelow'
import { managersOnly } from '@/src/access/managersOnly'
import { staffOnly } from '@/src/access/staffOnly'
import { promoKey } from '@/src/domain/order/quote/promoKey'
import { count } from '@/src/fields/count'
import { ordersGroup } from '@/src/fields/menuGroup'
import { money } from '@/src/fields/money'
import { reach } from '@/src/fields/reach'
import { moment } from '@/src/fields/moment'

/** Words that guests type to pay less. How often each was used is counted in `promo_uses`. */
export const PromoCodes: CollectionConfig = {
  slug: 'promo-codes',
  labels: {
    singular: { ru: 'Промокод', en: 'Promo code' },
    plural: { ru: 'Промокоды', en: 'Promo codes' },
  },
  versions: false,
  trash: false,
  graphQL: false,
  admin: {
    hidden: hiddenBelow('manager'),
    hideAPIURL: true,
    useAsTitle: 'code',
    group: ordersGroup,
    defaultColumns: ['code', 'kind', 'percent', 'amount', 'isActive', 'until'],
    pagination: { defaultLimit: 50 },
  },
  access: { create: managersOnly, read: staffOnly, update: managersOnly, delete: managersOnly },
  fields: [
    {
      name: 'code',
      type: 'text',
      label: { ru: 'Промокод', en: 'Code' },
      required: true,
      unique: true,
      maxLength: 40,
      hooks: { beforeValidate: [({ value }: { value?: string | null }) => promoKey(value ?? '')] },
      admin: {
        description: {
          ru: 'Гости могут писать его строчными и прописными.',
          en: 'Guests may write it in small and capital letters.',
        },
      },
    },
    {
      name: 'kind',
      type: 'select',
      label: { ru: 'Что даёт', en: 'What it gives' },
      required: true,
      defaultValue: 'percent',
      options: [
        { value: 'percent', label: { ru: 'Скидку в процентах', en: 'A percentage off' } },
        { value: 'amount', label: { ru: 'Скидку суммой', en: 'A sum off' } },
        { value: 'free-delivery', label: { ru: 'Бесплатную доставку', en: 'Free delivery' } },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'percent',
          type: 'number',
          label: { ru: 'Процент', en: 'Percent' },
          min: 0,
          max: 100,
          validate: (
            value: number | null | undefined,
            { req }: { req: { i18n: { language: string } } },
          ) => {
            if (value === null || value === undefined) return true
            if (Number.isInteger(value) && value >= 0 && value <= 100) return true
            return req.i18n.language === 'en'
              ? 'Enter a whole number from 0 to 100.'
              : 'Введите целое число от 0 до 100.'
          },
          hasMany: false,
          admin: { width: '33%', condition: (data) => data?.kind === 'percent' },
        },
        money({
          name: 'most',
          label: { ru: 'Но не больше', en: 'But no more than' },
          admin: { width: '33%' },
        }),
        money({
          name: 'amount',
          label: { ru: 'Скидка суммой', en: 'The sum off' },
          admin: { width: '33%' },
        }),
      ],
    },
    money({ name: 'minimum', label: { ru: 'При заказе от', en: 'For orders from' } }),
    {
      type: 'row',
      fields: [
        {
          name: 'from',
          type: 'date',
          label: { ru: 'С', en: 'From' },
          admin: { width: '50%', date: moment },
        },
        {
          name: 'until',
          type: 'date',
          label: { ru: 'До', en: 'Until' },
          admin: { width: '50%', date: moment },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'limit',
          type: 'number',
          label: { ru: 'Всего применений', en: 'Uses in all' },
          min: 0,
          admin: {
            width: '50%',
            step: 1,
            description: { ru: 'Пусто — сколько угодно.', en: 'Empty: any number.' },
          },
        },
        count({
          name: 'limitPerGuest',
          label: { ru: 'На одного гостя', en: 'For one guest' },
          empty: true,
          width: '50%',
          description: { ru: 'Гость узнаётся по телефону.', en: 'A guest is known by the phone.' },
        }),
      ],
    },
    ...reach,
    {
      name: 'isActive',
      type: 'checkbox',
      label: { ru: 'Действует', en: 'Active' },
      defaultValue: true,
      admin: { position: 'sidebar' },
    },
  ],
}
