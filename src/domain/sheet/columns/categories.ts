import type { Sheet } from '../Sheet'

import { text } from './text'

/** One row a category. */
export const categories: Sheet = {
  name: 'categories',
  title: { ru: 'Категории', en: 'Categories' },
  collection: 'categories',
  id: 'id',
  columns: [
    { key: 'id', header: { ru: 'ID', en: 'ID' }, aliases: ['№', 'номер'], width: 7 },
    {
      key: 'name',
      header: { ru: 'Название', en: 'Name' },
      aliases: ['название (ru)', 'name (ru)', 'категория', 'category'],
      width: 30,
      record: text('name', 100, { locale: 'ru', required: true, unless: ['nameEn'] }),
    },
    {
      key: 'nameEn',
      header: { ru: 'Название (en)', en: 'Name (en)' },
      width: 30,
      record: text('name', 100, { locale: 'en' }),
    },
    {
      key: 'parent',
      header: { ru: 'Входит в категорию', en: 'Inside of' },
      width: 30,
      record: { path: 'parent', kind: { kind: 'one', of: 'categories' } },
    },
  ],
}
