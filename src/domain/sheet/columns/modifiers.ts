import type { FieldPlace, Sheet } from '../Sheet'

import { measures } from './measures'
import { text } from './text'

const count = (path: string, options: Partial<FieldPlace> = {}): FieldPlace => ({
  path,
  kind: { kind: 'count' },
  ...options,
})

/** One row a modifier; the group's own columns stand on the row with its name, the first of them. */
export const modifiers: Sheet = {
  name: 'modifiers',
  title: { ru: 'Модификаторы', en: 'Modifiers' },
  collection: 'modifier-groups',
  id: 'id',
  parts: { path: 'modifiers', key: 'modifierKey', name: 'modifier', rows: 'joined' },
  columns: [
    {
      key: 'id',
      header: { ru: 'ID группы', en: 'Group ID' },
      aliases: ['id'],
      width: 10,
    },
    {
      key: 'name',
      header: { ru: 'Группа', en: 'Group' },
      aliases: ['группа (ru)', 'group (ru)'],
      width: 28,
      record: text('name', 255, { locale: 'ru', required: true, unless: ['nameEn'] }),
    },
    {
      key: 'nameEn',
      header: { ru: 'Группа (en)', en: 'Group (en)' },
      width: 28,
      record: text('name', 255, { locale: 'en' }),
    },
    {
      key: 'groupMin',
      header: { ru: 'В группе не меньше', en: 'Group at least' },
      width: 12,
      record: count('min', { required: true, initial: 0 }),
    },
    {
      key: 'groupMax',
      header: { ru: 'В группе не больше', en: 'Group at most' },
      width: 12,
      record: count('max'),
    },
    {
      key: 'groupFree',
      header: { ru: 'В группе бесплатно', en: 'Group free' },
      width: 12,
      record: count('free', { required: true, initial: 0 }),
    },
    {
      key: 'isHidden',
      header: { ru: 'Скрыта от гостей', en: 'Hidden from guests' },
      width: 12,
      record: { path: 'isHidden', kind: { kind: 'flag' }, required: true, initial: false },
    },
    {
      key: 'modifier',
      header: { ru: 'Модификатор', en: 'Modifier' },
      aliases: ['модификатор (ru)', 'modifier (ru)'],
      width: 28,
      part: text('name', 255, { locale: 'ru', required: true, unless: ['modifierEn'] }),
    },
    {
      key: 'modifierEn',
      header: { ru: 'Модификатор (en)', en: 'Modifier (en)' },
      width: 28,
      part: text('name', 255, { locale: 'en' }),
    },
    {
      key: 'price',
      header: { ru: 'Цена, ₽', en: 'Price, ₽' },
      aliases: ['цена', 'price', 'цена, руб.', 'цена, руб'],
      width: 11,
      part: { path: 'price', kind: { kind: 'money' } },
    },
    {
      key: 'min',
      header: { ru: 'Не меньше', en: 'At least' },
      width: 11,
      part: count('min', { required: true, initial: 0 }),
    },
    {
      key: 'max',
      header: { ru: 'Не больше', en: 'At most' },
      width: 11,
      part: count('max'),
    },
    {
      key: 'byDefault',
      header: { ru: 'По умолчанию', en: 'By default' },
      width: 13,
      part: count('byDefault', { required: true, initial: 0 }),
    },
    {
      key: 'free',
      header: { ru: 'Бесплатно', en: 'Free' },
      width: 11,
      part: count('free', { required: true, initial: 0 }),
    },
    {
      key: 'isAvailable',
      header: { ru: 'В продаже', en: 'On sale' },
      width: 11,
      part: { path: 'isAvailable', kind: { kind: 'flag' }, required: true, initial: true },
    },
    { key: 'sku', header: { ru: 'Артикул', en: 'SKU' }, width: 12, part: text('sku', 64) },
    ...measures('parts'),
    {
      key: 'allergens',
      header: { ru: 'Аллергены', en: 'Allergens' },
      width: 26,
      part: { path: 'allergens', kind: { kind: 'many', of: 'allergens' } },
    },
    {
      key: 'photo',
      header: { ru: 'Фотография', en: 'Photo' },
      aliases: ['фото'],
      width: 24,
      part: { path: 'photo', kind: { kind: 'one', of: 'media' } },
    },
    {
      key: 'inner',
      header: { ru: 'Вложенная группа', en: 'Inner group' },
      width: 24,
      part: { path: 'group', kind: { kind: 'one', of: 'modifier-groups' } },
    },
    { key: 'modifierKey', header: { ru: 'Код модификатора', en: 'Modifier code' }, width: 16 },
  ],
}
