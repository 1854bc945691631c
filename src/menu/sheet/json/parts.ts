import type { CollectionSlug } from 'payload'

/** What the menu consists of, each before what refers to it, save for references within one part. */
export const parts = [
  'tags',
  'categories',
  'media',
  'locations',
  'modifier-groups',
  'menu-items',
  'menus',
  'price-schedules',
  'location-offers',
  'stop-list',
] as const satisfies readonly CollectionSlug[]

export type Part = (typeof parts)[number]

export function isPart(slug: string): slug is Part {
  return parts.some((part) => part === slug)
}

/** Made by the database or out of the other fields, and so not a part of what the menu says. */
export const unsaid = new Set([
  'id',
  '_order',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'generateSlug',
  'folder',
])

/** Of a photo only what staff said of it; its key is the name that its file had when it came. */
export const saidOfPhoto = new Set(['alt'])
