import { type CollectionSlug, type Field, slugField } from 'payload'
import { z } from 'zod'

import { uniqueSlug } from './uniqueSlug'

const named = z.object({ slug: z.string().nullish() })

/** Payload's slug field over `name`, transliterated, and made unique instead of refused. */
export function slug(collection: CollectionSlug): Field {
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
      })
    },
    overrides: (row) => {
      const [, field] = row.fields
      if (field?.type === 'text') field.label = { ru: 'Адрес на сайте', en: 'Slug' }
      return row
    },
  })
}
