import { z } from 'zod'

import type { Text } from '@/src/domain/menu/model/Text'
import type { Photo } from '@/src/domain/photo/Photo'
import { type FontPair, fontPairNames } from '@/src/domain/theme/fontPairs'

import type { Query } from '../menuModel/Query'
import { readPhotos } from '../menuModel/readPhotos'
import { textOf } from '../menuModel/textOf'

const settingsRow = z.object({
  id: z.number(),
  accent: z.string().nullable(),
  fonts: z.enum(fontPairNames).nullable(),
  logo_id: z.number().nullable(),
})
const textRow = z.object({
  _locale: z.string(),
  name: z.string().nullable(),
  tagline: z.string().nullable(),
})

/** How staff have set up the guests' site. */
export type Site = {
  readonly name: Text
  readonly tagline: Text
  readonly accent: string | null
  readonly fonts: FontPair | null
  readonly logo: Photo | null
}

/** The settings of the site; empty ones until somebody has saved them. */
export async function readSite(
  query: Query,
  addressOf: (filename: string) => string,
): Promise<Site> {
  const [settings] = await query(
    settingsRow,
    'select id, accent, fonts, logo_id from site_settings order by id limit 1',
  )
  if (!settings) return { name: {}, tagline: {}, accent: null, fonts: null, logo: null }
  const texts = await query(
    textRow,
    'select _locale, name, tagline from site_settings_locales where _parent_id = $1',
    [settings.id],
  )
  const { accent, fonts, logo_id } = settings
  const photos = logo_id === null ? [] : await readPhotos(query, [logo_id], addressOf)
  return {
    name: textOf(texts, 'name'),
    tagline: textOf(texts, 'tagline'),
    accent,
    fonts,
    logo: photos[0] ?? null,
  }
}
