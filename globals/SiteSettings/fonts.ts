import type { SelectField } from 'payload'

/** The letters of the site and of what is printed: a pair of src/domain/theme/fontPairs, or those of the device. */
export const fonts: SelectField = {
  name: 'fonts',
  type: 'select',
  label: { ru: 'Шрифты', en: 'Fonts' },
  options: [
    { value: 'classic', label: { ru: 'Классические', en: 'Classic' } },
    { value: 'elegant', label: { ru: 'Изящные', en: 'Elegant' } },
    { value: 'poster', label: { ru: 'Плакатные', en: 'Poster' } },
    { value: 'soft', label: { ru: 'Мягкие', en: 'Soft' } },
  ],
  admin: {
    description: {
      ru: 'Заголовки и текст на сайте, в меню для печати и на карточках столов.',
      en: 'Headings and text on the site, of the printed menu and on the cards of tables.',
    },
    components: { Field: '/src/admin/site/FontsField#FontsField' },
  },
}
