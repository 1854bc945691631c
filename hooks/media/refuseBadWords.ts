import { type CollectionBeforeOperationHook, ValidationError } from 'payload'
import { z } from 'zod'

const change = z.looseObject({
  id: z.union([z.number(), z.string()]),
  data: z.looseObject({ alt: z.unknown().optional() }).nullish(),
})

/** The most letters that `alt` may have. */
export const longestAlt = 250

/**
 * Checks the words that come with a new picture for a stored photo before anything is touched. Payload
 * removes the old picture's files before it looks at the words, and would leave a photo without any.
 */
export const refuseBadWords: CollectionBeforeOperationHook<'media'> = async ({
  args,
  operation,
  req,
}) => {
  const asked = change.safeParse(args)
  if (operation !== 'update' || !req.file || !asked.success) return
  const { id, data } = asked.data
  const stored =
    data?.alt === undefined
      ? await req.payload.findByID({
          collection: 'media',
          id,
          depth: 0,
          disableErrors: true,
          fallbackLocale: false,
          req,
        })
      : null
  const alt = data?.alt ?? stored?.alt
  const message =
    typeof alt !== 'string' || alt === ''
      ? req.t('validation:required')
      : alt.length > longestAlt
        ? req.t('validation:shorterThanMax', { label: '', maxLength: longestAlt })
        : null
  if (message === null) return
  throw new ValidationError({ collection: 'media', errors: [{ message, path: 'alt' }], req }, req.t)
}
