import type { Sheet } from '../Sheet'

import { measures } from './measures'
import { text } from './text'

/** One row a dish, and below it one a size. */
export const dishes: Sheet = {
  name: 'dishes',
  title: { ru: 'Блюда', en: 'Dishes' },
  collection: 'menu-items',
  id: 'id',
  parts: { path: 'sizes', key: 'sizeKey', name: 'size', rows: 'separate' },
  columns: [
    { key: 'id', header: { ru: 'ID', en: 'ID' }, aliases: ['№', 'номер'], width: 7 },
    {
      key: 'category',
      header: { ru: 'Категория', en: 'Category' },
      width: 20,
      record: { path: 'category', kind: { kind: 'one', of: 'categories' } },
    },
    {
      key: 'name',
      header: { ru: 'Название', en: 'Name' },
      aliases: ['название (ru)', 'name (ru)', 'блюдо', 'dish'],
      width: 30,
      record: text('name', 255, { locale: 'ru', required: true, unless: ['nameEn'] }),
    },
    {
      key: 'nameEn',
      header: { ru: 'Название (en)', en: 'Name (en)' },
      width: 30,
      record: text('name', 255, { locale: 'en' }),
    },
    {
      key: 'size',
      header: { ru: 'Размер', en: 'Size' },
      aliases: ['размер (ru)', 'size (ru)'],
      width: 14,
      part: text('name', 100, { locale: 'ru', required: true, unless: ['sizeEn'] }),
    },
    {
      key: 'sizeEn',
      header: { ru: 'Размер (en)', en: 'Size (en)' },
      width: 14,
      part: text('name', 100, { locale: 'en' }),
    },
    {
      key: 'price',
      header: { ru: 'Цена, ₽', en: 'Price, ₽' },
      aliases: ['цена', 'price', 'цена, руб.', 'цена, руб'],
      width: 11,
      record: { path: 'price', kind: { kind: 'money' }, required: true },
      part: { path: 'price', kind: { kind: 'money' }, required: true },
    },
    {
      key: 'isAvailable',
      header: { ru: 'В продаже', en: 'On sale' },
      width: 11,
      record: { path: 'isAvailable', kind: { kind: 'flag' }, required: true, initial: true },
    },
    {
      key: 'description',
      header: { ru: 'Описание', en: 'Description' },
      aliases: ['описание (ru)', 'description (ru)'],
      width: 44,
      record: text('description', 5000, { locale: 'ru' }),
    },
    {
      key: 'descriptionEn',
      header: { ru: 'Описание (en)', en: 'Description (en)' },
      width: 44,
      record: text('description', 5000, { locale: 'en' }),
    },
    {
      key: 'sku',
      header: { ru: 'Артикул', en: 'SKU' },
      width: 12,
      record: text('sku', 64),
      part: text('sku', 64),
    },
    ...measures('both'),
    {
      key: 'allergens',
      header: { ru: 'Аллергены', en: 'Allergens' },
      width: 26,
      record: { path: 'allergens', kind: { kind: 'many', of: 'allergens' } },
    },
    {
      key: 'traces',
      header: { ru: 'Следы аллергенов', en: 'Traces of allergens' },
      width: 22,
      record: { path: 'traces', kind: { kind: 'many', of: 'allergens' } },
    },
    {
      key: 'tags',
      header: { ru: 'Метки', en: 'Tags' },
      width: 18,
      record: { path: 'tags', kind: { kind: 'many', of: 'tags' } },
    },
    {
      key: 'photos',
      header: { ru: 'Фотографии', en: 'Photos' },
      aliases: ['фото', 'photo'],
      width: 30,
      record: { path: 'photos', kind: { kind: 'many', of: 'media', max: 10 } },
    },
    {
      key: 'modifierGroups',
      header: { ru: 'Группы модификаторов', en: 'Modifier groups' },
      aliases: ['модификаторы', 'modifiers'],
      width: 30,
      record: { path: 'modifierGroups', kind: { kind: 'many', of: 'modifier-groups' } },
      part: { path: 'modifierGroups', kind: { kind: 'many', of: 'modifier-groups' } },
    },
    {
      key: 'status',
      header: { ru: 'Состояние', en: 'Status' },
      width: 14,
      record: {
        path: '_status',
        kind: { kind: 'one', of: 'statuses' },
        required: true,
        initial: 'published',
      },
    },
    { key: 'sizeKey', header: { ru: 'Код размера', en: 'Size code' }, width: 14 },
  ],
}
