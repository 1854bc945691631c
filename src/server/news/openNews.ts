import type { Logger } from 'pino'

import type { NewsItem } from '@/src/domain/news/NewsItem'

type Options = {
  /** Another one as soon as something has changed. */
  mark: () => Promise<string>
  read: () => Promise<NewsItem[]>
  logger: Pick<Logger, 'info' | 'warn'>
  /** Milliseconds between two looks. */
  every?: number
}

export type News = {
  /** Newest first; the same array until something has changed. */
  all: () => readonly NewsItem[]
  close: () => Promise<void>
}

/**
 * The announcements of the site in memory: read at the start and whenever they have changed, which is looked for
 * every second in each process, by one short statement and without anybody asking. A guest never waits for
 * Postgres; while it is away the last ones stand.
 */
export async function openNews({ mark, read, logger, every = 1_000 }: Options): Promise<News> {
  // The mark first: what changes between the two is read again.
  let known = await mark()
  let news: readonly NewsItem[] = await read()
  let isTroubled = false
  let looking: Promise<void> | null = null

  async function look(): Promise<void> {
    try {
      const newer = await mark()
      if (newer !== known) {
        news = await read()
        known = newer
      }
      if (isTroubled) logger.info('The announcements of the site are read again')
      isTroubled = false
    } catch (error) {
      if (!isTroubled) logger.warn({ err: error }, 'The announcements of the site were not read')
      isTroubled = true
    }
  }

  const timer = setInterval(() => {
    looking ??= look().finally(() => (looking = null))
  }, every)
  timer.unref()
  return {
    all: () => news,
    close: async () => {
      clearInterval(timer)
      await looking
    },
  }
}
