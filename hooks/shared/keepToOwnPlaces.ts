import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { z } from 'zod'

import { mayActAt } from '@/src/access/mayActAt'
import { phrase } from '@/src/auth/phrase'

const text = {
  ru: 'Выберите ресторан, в котором вы работаете.',
  en: 'Choose a restaurant where you work.',
}

const place = z
  .object({
    location: z.union([z.number(), z.object({ id: z.number() }).transform(({ id }) => id)]),
  })
  .catch({ location: 0 })

/**
 * Who is tied to restaurants writes what belongs to these alone: access says which rows they may change, and this
 * into what.
 */
export const keepToOwnPlaces: CollectionBeforeChangeHook = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!req.user) return data
  const { location } = place.parse({ ...originalDoc, ...data })
  if (mayActAt(req.user, location || null)) return data
  const errors = [{ message: phrase(req, text), path: 'location' }]
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}
