import type { Block } from 'payload'

/** A call to action: where a guest goes from here. */
export const button: Block = {
  slug: 'button',
  labels: { singular: { ru: 'Кнопка', en: 'Button' }, plural: { ru: 'Кнопки', en: 'Buttons' } },
  admin: { disableBlockName: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'label',
          type: 'text',
          label: { ru: 'Надпись', en: 'Label' },
          localized: true,
          required: true,
          maxLength: 40,
          admin: { width: '40%', placeholder: { ru: 'Смотреть меню', en: 'See the menu' } },
        },
        {
          name: 'url',
          type: 'text',
          hasMany: false,
          label: { ru: 'Куда ведёт', en: 'Where it leads' },
          required: true,
          maxLength: 500,
          validate: (value: string | null | undefined, { req }) => {
            if (
              value &&
              /^(?:https?:\/\/[^\s]+|\/(?!\/)[^\s]*|(?:tel|mailto):[^\s]+)$/i.test(value)
            ) {
              return true
            }
            return req.i18n.language === 'en'
              ? 'Enter an address of this site, such as /nevsky, or a whole one: https://example.org.'
              : 'Введите адрес на этом сайте, например /nevsky, или целиком: https://example.org.'
          },
          admin: { width: '60%', placeholder: '/nevsky' },
        },
      ],
    },
  ],
}
