import type { Photo } from '../../../photo/Photo'
import type { Dish, Size } from '../../model/Dish'
import type { Location } from '../../model/Location'
import type { Category, MenuModel, Tag } from '../../model/MenuModel'
import type { Modifier, ModifierGroup } from '../../model/ModifierGroup'

/** Records for tests: what a test does not say is empty. */

export const aDish = (dish: Partial<Dish> & { id: number }): Dish => ({
  name: { ru: `Блюдо ${dish.id}` },
  description: {},
  story: {},
  price: 10_000,
  vat: null,
  categoryId: null,
  isAvailable: true,
  slug: null,
  sku: null,
  externalId: null,
  portion: null,
  nutrition: null,
  allergens: [],
  traces: [],
  tags: [],
  photos: [],
  related: [],
  sizes: [],
  modifierGroups: [],
  combo: null,
  seoTitle: {},
  seoDescription: {},
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-02T00:00:00.000Z',
  ...dish,
})

export const aSize = (size: Partial<Size> & { key: string }): Size => ({
  name: { ru: size.key },
  price: 10_000,
  portion: null,
  nutrition: null,
  sku: null,
  externalId: null,
  isDefault: false,
  modifierGroups: [],
  ...size,
})

export const aModifier = (modifier: Partial<Modifier> & { key: string }): Modifier => ({
  name: { ru: modifier.key },
  price: 1000,
  min: 0,
  max: null,
  byDefault: 0,
  free: 0,
  portion: null,
  nutrition: null,
  allergens: [],
  photo: null,
  sku: null,
  externalId: null,
  isAvailable: true,
  groupId: null,
  ...modifier,
})

export const aGroup = (group: Partial<ModifierGroup> & { id: number }): ModifierGroup => ({
  name: { ru: `Группа ${group.id}` },
  min: 0,
  max: null,
  free: 0,
  isHidden: false,
  externalId: null,
  modifiers: [],
  ...group,
})

export const aCategory = (category: Partial<Category> & { id: number }): Category => ({
  name: { ru: `Категория ${category.id}` },
  slug: null,
  parentId: null,
  vat: null,
  ...category,
})

export const aTag = (tag: Partial<Tag> & { id: number; slug: string }): Tag => ({
  name: { ru: tag.slug },
  icon: null,
  color: null,
  ...tag,
})

export const aPhoto = (photo: Partial<Photo> & { id: number }): Photo => ({
  url: `/media/${photo.id}.jpg`,
  alt: {},
  width: 1600,
  height: 1200,
  thumbhash: null,
  color: null,
  sources: [
    {
      name: 'card',
      url: `/media/${photo.id}.avif`,
      type: 'image/avif',
      width: 640,
      height: 480,
    },
    {
      name: 'card',
      url: `/media/${photo.id}.webp`,
      type: 'image/webp',
      width: 640,
      height: 480,
    },
  ],
  ...photo,
})

export const aLocation = (location: Partial<Location> & { id: number }): Location => ({
  slug: `place-${location.id}`,
  name: { ru: 'На набережной', en: 'On the embankment' },
  address: {},
  latitude: null,
  longitude: null,
  phones: [],
  timeZone: 'Europe/Moscow',
  currency: 'RUB',
  hours: { windows: [], exceptions: [] },
  channels: ['delivery', 'pickup', 'dine-in'],
  ...location,
})

export const aModel = (model: Partial<MenuModel>): MenuModel => ({
  revision: 1,
  sharedRevision: 1,
  locationRevisions: new Map(),
  locations: [aLocation({ id: 1 })],
  categories: [],
  dishes: [],
  modifierGroups: [],
  menus: [],
  priceSchedules: [],
  tags: [],
  photos: new Map(),
  offers: new Map(),
  modifierOffers: new Map(),
  stops: new Map(),
  ...model,
})
