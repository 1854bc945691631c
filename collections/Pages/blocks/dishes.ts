import type { Block } from 'payload'

/** Dishes as they stand in the menu now: with its prices and its stop-list. */
export const dishes: Block = {
  slug: 'dishes',
  labels: {
    singular: { ru: 'Блюда из меню', en: 'Dishes of the menu' },
    plural: { ru: 'Блюда из меню', en: 'Dishes of the menu' },
  },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'heading',
      type: 'text',
      label: { ru: 'Заголовок', en: 'Heading' },
      localized: true,
      maxLength: 100,
    },
    {
      name: 'dishes',
      type: 'relationship',
      label: { ru: 'Блюда', en: 'Dishes' },
      relationTo: 'menu-items',
      hasMany: true,
      maxRows: 24,
      maxDepth: 0,
      required: true,
      admin: {
        description: {
          ru: 'Цены и стоп-лист — как в меню. Чего в меню нет, того не будет и здесь.',
          en: 'Prices and stop-list are the menu’s. What is not in the menu is not shown here.',
        },
      },
    },
  ],
}
