import { type CollectionSlug, type Field, slugField, type Validate } from 'payload'
import { z } from 'zod'

import { fill } from '@/src/i18n/fill'

import { uniqueSlug } from './uniqueSlug'

const named = z.object({ slug: z.string().nullish() })

type Options = {
  /** Slugs that no document may have; one made from a name gets a number instead. */
  isReserved?: (slug: string) => boolean
  /** Collections whose documents stand under the same addresses. */
  besides?: readonly CollectionSlug[]
}

/** Payload's slug field over `name`, transliterated, and made unique instead of refused. */
export function slug(
  collection: CollectionSlug,
  { isReserved, besides = [] }: Options = {},
): Field {
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
        besides,
        ...(isReserved ? { isReserved } : {}),
      })
    },
    overrides: (row) => {
      const [, field] = row.fields
      if (field?.type === 'text') {
        field.label = { ru: 'Адрес на сайте', en: 'Slug' }
        if (isReserved) Object.assign(field, { validate: refuse(isReserved, besides) })
      }
      return row
    },
  })
}

function refuse(
  isReserved: (slug: string) => boolean,
  besides: readonly CollectionSlug[],
): Validate {
  return async (value: unknown, { req }) => {
    if (typeof value !== 'string') return true
    const isEnglish = req.i18n.language === 'en'
    if (isReserved(value)) {
      return fill(
        isEnglish
          ? 'The address “/{slug}” is used by Carte itself. Choose another, such as “{slug}-2”.'
          : 'Адрес «/{slug}» занят самой Carte. Выберите другой, например «{slug}-2».',
        { slug: value },
      )
    }
    for (const collection of besides) {
      const where = { slug: { equals: value } }
      const { totalDocs } = await req.payload.count({ collection, where, req })
      if (totalDocs === 0) continue
      return fill(
        isEnglish
          ? 'Something else stands at the address “/{slug}” already. Choose another.'
          : 'По адресу «/{slug}» на сайте уже стоит другое. Выберите другой адрес.',
        { slug: value },
      )
    }
    return true
  }
}
