import type { Text } from '@/src/i18n/language'

import type { TemplateVariable } from './TemplateEvent'

const both = (text: string): Text => ({ ru: text, en: text })

/** In every message: filled by `renderTemplate` itself. */
export const commonVariables: readonly TemplateVariable[] = [
  {
    name: 'brand.name',
    label: { ru: 'Название ресторана', en: 'Name of the restaurant' },
    example: { ru: 'Берёзка', en: 'Beryozka' },
  },
  {
    name: 'site.url',
    label: { ru: 'Адрес сайта', en: 'Address of the site' },
    example: both('https://menu.example'),
  },
]

/** Of an order. */
export const orderVariables: readonly TemplateVariable[] = [
  {
    name: 'order.number',
    label: { ru: 'Номер заказа', en: 'Number of the order' },
    example: both('1042'),
  },
  {
    name: 'order.items',
    label: { ru: 'Состав заказа, построчно', en: 'What was ordered, line by line' },
    example: {
      ru: 'Борщ с говядиной × 2 — 1 180 ₽\nМорс клюквенный × 1 — 250 ₽',
      en: 'Beef borscht × 2 — ₽1,180\nCranberry drink × 1 — ₽250',
    },
  },
  {
    name: 'order.total',
    label: { ru: 'Сумма', en: 'Total' },
    example: { ru: '1 430 ₽', en: '₽1,430' },
  },
  {
    name: 'order.method',
    label: { ru: 'Как получают', en: 'How it is received' },
    example: { ru: 'Доставка', en: 'Delivery' },
  },
  {
    name: 'order.time',
    label: { ru: 'К какому времени', en: 'By what time' },
    example: both('19:40'),
    instead: { ru: 'скоро', en: 'soon' },
  },
  {
    name: 'order.url',
    label: { ru: 'Страница заказа', en: 'Page of the order' },
    example: both('https://menu.example/orders/1042'),
  },
  {
    name: 'guest.name',
    label: { ru: 'Имя гостя', en: 'Name of the guest' },
    example: { ru: 'Анна', en: 'Anna' },
    instead: { ru: 'гость', en: 'guest' },
  },
  {
    name: 'restaurant.name',
    label: { ru: 'Какой ресторан готовит', en: 'Which restaurant cooks' },
    example: { ru: 'Берёзка на Тверской', en: 'Beryozka on Tverskaya' },
  },
  {
    name: 'restaurant.address',
    label: { ru: 'Адрес этого ресторана', en: 'Its address' },
    example: { ru: 'Тверская, 12', en: '12 Tverskaya Street' },
    instead: { ru: 'адрес — на сайте', en: 'see our site for the address' },
  },
  {
    name: 'restaurant.phone',
    label: { ru: 'Телефон этого ресторана', en: 'Its telephone' },
    example: both('+7 495 123-45-67'),
    instead: { ru: 'номер — на сайте', en: 'see our site for the number' },
  },
]

/** A variable of one event alone. */
export function variable(
  name: string,
  label: Text,
  example: Text | string,
  instead?: Text,
): TemplateVariable {
  return {
    name,
    label,
    example: typeof example === 'string' ? both(example) : example,
    ...(instead ? { instead } : {}),
  }
}
