import { type CollectionSlug, type Field, slugField, type Validate } from 'payload'
import { z } from 'zod'

import { fill } from '@/src/i18n/fill'

import { uniqueSlug } from './uniqueSlug'

const named = z.object({ slug: z.string().nullish() })

type Options = {
  /** Slugs that no document may have; one made from a name gets a number instead. */
  isReserved?: (slug: string) => boolean
}

/** Payload's slug field over `name`, transliterated, and made unique instead of refused. */
export function slug(collection: CollectionSlug, { isReserved }: Options = {}): Field {
  return slugField({
    useAsSlug: 'name',
    required: false,
    slugify: ({ data, req, valueToSlugify }) => {
      if (typeof valueToSlugify !== 'string' || valueToSlugify.trim() === '') return undefined
      const { slug: current } = named.parse(data)
      return uniqueSlug({
        collection,
        current,
        name: valueToSlugify,
        req,
        ...(isReserved ? { isReserved } : {}),
      })
    },
    overrides: (row) => {
      const [, field] = row.fields
      if (field?.type === 'text') {
        field.label = { ru: 'Адрес на сайте', en: 'Slug' }
        if (isReserved) Object.assign(field, { validate: refuse(isReserved) })
      }
      return row
    },
  })
}

function refuse(isReserved: (slug: string) => boolean): Validate {
  return (value: unknown, { req }) => {
    if (typeof value !== 'string' || !isReserved(value)) return true
    return fill(
      req.i18n.language === 'en'
        ? 'The address “/{slug}” is used by Carte itself. Choose another, such as “{slug}-2”.'
        : 'Адрес «/{slug}» занят самой Carte. Выберите другой, например «{slug}-2».',
      { slug: value },
    )
  }
}
