import { z } from 'zod'

import { channels } from '@/src/domain/menu/model/Channel'
import type { Language } from '@/src/i18n/language'
import type { Place } from '@/src/menu/answer/Asked'

import { readLocale } from '../call/locale'
import { text } from '../call/text'

/** Whose menu is asked for. */
export const placeQuery = {
  location: text(100)
    .optional()
    .meta({ description: 'The id or slug of a location; by default the first one.' }),
  channel: z.enum(channels).optional().meta({
    description:
      'How the guest gets the order; by default delivery where the location delivers, else the first way that it has.',
  }),
  locale: readLocale,
}

type Asked = { [Name in keyof typeof placeQuery]?: z.output<(typeof placeQuery)[Name]> }

export function placeAsked({ location, channel, locale }: Asked, language: Language): Place {
  return {
    location: location || undefined,
    channel,
    locale: locale ?? language,
    isNegotiated: locale === undefined,
  }
}
