import type { Field } from 'payload'

/** What search engines and messengers show instead of the dish's own name and description. */
export const searchEngines: Field[] = [
  {
    name: 'seoTitle',
    type: 'text',
    label: { ru: 'Заголовок', en: 'Title' },
    localized: true,
    maxLength: 120,
    admin: { description: { ru: 'Пусто — название блюда.', en: 'Empty: the name of the dish.' } },
  },
  {
    name: 'seoDescription',
    type: 'textarea',
    label: { ru: 'Описание', en: 'Description' },
    localized: true,
    maxLength: 320,
    admin: {
      description: { ru: 'Пусто — описание блюда.', en: 'Empty: the description of the dish.' },
    },
  },
]
