import type { Logger } from 'pino'

import type { Site } from '@/src/db/site/readSite'
import type { Text } from '@/src/domain/menu/model/Text'
import type { Look } from '@/src/guest/Look'

type Options = {
  read: () => Promise<Site>
  /** What the first restaurant is called. */
  firstName: () => Text | undefined
  logger: Pick<Logger, 'warn'>
  /** Milliseconds after which it is looked whether the settings have changed. */
  patience?: number
}

const usualAccent = '#1b5e43'

/**
 * How the site looks, from memory: settings are read at the start, and again behind a request at most every few
 * seconds, so that no guest waits for them. While Postgres is away the last ones stand.
 */
export async function openLook(options: Options): Promise<(locale: string) => Omit<Look, 'nav'>> {
  const { read, firstName, logger, patience = 3_000 } = options
  let site = await read()
  let readAt = Date.now()

  function refresh(): void {
    if (Date.now() - readAt < patience) return
    readAt = Date.now()
    read().then(
      (newer) => (site = newer),
      (error: unknown) => logger.warn({ err: error }, 'The settings of the site were not read'),
    )
  }

  return (locale) => {
    refresh()
    const said = (text: Text | undefined) => text?.[locale] ?? text?.ru ?? text?.en ?? null
    const { logo, accent, fonts } = site
    return {
      name: said(site.name) ?? said(firstName()) ?? 'Carte',
      tagline: said(site.tagline),
      accent: accent ?? usualAccent,
      fonts,
      logo: logo && { ...logo, alt: said(logo.alt), sources: [...logo.sources] },
    }
  }
}
