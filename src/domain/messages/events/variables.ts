import type { TemplateVariable, Words } from './TemplateEvent'

const both = (text: string): Words => ({ ru: text, en: text })
const wordsOf = (text: Words | string): Words => (typeof text === 'string' ? both(text) : text)

/** A variable that whoever tells of the event must know. */
export function variable<const Name extends string>(
  name: Name,
  label: Words,
  example: Words | string,
) {
  return { name, label, example: wordsOf(example) }
}

/** One that may be unknown; `instead` stands for it then. */
export function perhaps<const Name extends string>(
  name: Name,
  label: Words,
  example: Words | string,
  instead: Words,
) {
  return { name, label, example: wordsOf(example), instead }
}

/** In every message: filled by `renderTemplate` itself. */
export const commonVariables: readonly TemplateVariable[] = [
  variable(
    'brand.name',
    { ru: 'Название ресторана', en: 'Name of the restaurant' },
    { ru: 'Берёзка', en: 'Beryozka' },
  ),
  variable(
    'site.url',
    { ru: 'Адрес сайта', en: 'Address of the site' },
    both('https://menu.example'),
  ),
]

/** Of an order. */
export const orderVariables = [
  variable('order.number', { ru: 'Номер заказа', en: 'Number of the order' }, '1042'),
  variable(
    'order.items',
    { ru: 'Состав заказа, построчно', en: 'What was ordered, line by line' },
    {
      ru: 'Борщ с говядиной × 2 — 1 180 ₽\nМорс клюквенный × 1 — 250 ₽',
      en: 'Beef borscht × 2 — ₽1,180\nCranberry drink × 1 — ₽250',
    },
  ),
  variable('order.total', { ru: 'Сумма', en: 'Total' }, { ru: '1 430 ₽', en: '₽1,430' }),
  variable(
    'order.method',
    { ru: 'Как получают', en: 'How it is received' },
    { ru: 'Доставка', en: 'Delivery' },
  ),
  perhaps('order.time', { ru: 'К какому времени', en: 'By what time' }, '19:40', {
    ru: 'скоро',
    en: 'soon',
  }),
  variable(
    'order.url',
    { ru: 'Страница заказа', en: 'Page of the order' },
    'https://menu.example/orders/1042',
  ),
  perhaps(
    'guest.name',
    { ru: 'Имя гостя', en: 'Name of the guest' },
    { ru: 'Анна', en: 'Anna' },
    { ru: 'гость', en: 'guest' },
  ),
  variable(
    'restaurant.name',
    { ru: 'Какой ресторан готовит', en: 'Which restaurant cooks' },
    { ru: 'Берёзка на Тверской', en: 'Beryozka on Tverskaya' },
  ),
  perhaps(
    'restaurant.address',
    { ru: 'Адрес этого ресторана', en: 'Its address' },
    { ru: 'Тверская, 12', en: '12 Tverskaya Street' },
    { ru: 'адрес — на сайте', en: 'see our site for the address' },
  ),
  perhaps(
    'restaurant.phone',
    { ru: 'Телефон этого ресторана', en: 'Its telephone' },
    '+7 495 123-45-67',
    { ru: 'номер — на сайте', en: 'see our site for the number' },
  ),
] as const satisfies readonly TemplateVariable[]
