import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { payBy } from '@/globals/OrderSettings/fields/payBy'
import { money } from '@/src/fields/money'
import { weeklyWindows } from '@/src/fields/weeklyWindows'

import { fieldAt } from './fieldAt'
import { textOfLeaf } from './textOfLeaf'

const price = money({ name: 'price', label: { ru: 'Цена', en: 'Price' } })
const fields: FlattenedField[] = [
  price,
  payBy,
  weeklyWindows({ name: 'hours', label: 'Часы', emptyMeans: '' }),
  { name: 'amount', type: 'number' },
  {
    name: 'state',
    type: 'select',
    options: ['plain', { value: 'on', label: { ru: 'Действует', en: 'In force' } }],
  },
  { name: 'sizes', type: 'array', fields: [price], flattenedFields: [price] },
]
const shown = (
  path: string,
  leaf: Parameters<typeof textOfLeaf>[0],
  language: 'ru' | 'en' = 'ru',
) => textOfLeaf(leaf, fieldAt(path, fields), language).replaceAll(/\s/g, ' ')

describe('textOfLeaf', () => {
  it('says a price in roubles, within rows too, and another number as it is', () => {
    expect(shown('price', 61_050)).toBe('610,50 ₽')
    expect(shown('sizes[2].price', 61_000)).toBe('610 ₽')
    expect(shown('amount', 350)).toBe('350')
    expect(shown('unknown', 350)).toBe('350')
  })

  it('says a choice and a switch in the words of the form', () => {
    expect(shown('state', 'on')).toBe('Действует')
    expect(shown('state', ['on', 'plain', 'gone'], 'en')).toBe('In force, plain, gone')
    expect(shown('isActive', true)).toBe('да')
    expect(shown('isActive', false, 'en')).toBe('no')
  })

  it('says a way to pay as the settings name it, and what they do not know as it is', () => {
    expect(shown('payBy', ['cash', 'card-on-delivery'])).toBe('Наличными, Картой при получении')
    expect(shown('payBy', ['cash', 'barter'], 'en')).toBe('Cash, barter')
  })

  it('says the days of hours in words, and their times as they are', () => {
    expect(shown('hours[1].days', ['mon', 'sun'])).toBe('Пн, Вс')
    expect(shown('hours[1].from', '09:00', 'en')).toBe('09:00')
  })

  it('says nothing of nothing', () => expect(shown('price', null)).toBe(''))
})
