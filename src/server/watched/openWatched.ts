import type { Logger } from 'pino'

type Options<Item> = {
  /** What it is, for the log: `announcements`. */
  name: string
  /** Another one as soon as something has changed. */
  mark: () => Promise<string>
  read: () => Promise<Item[]>
  logger: Pick<Logger, 'info' | 'warn'>
  /** Hears of what has changed. */
  onChange?: (items: readonly Item[], before: readonly Item[]) => void
  /** Milliseconds between two looks. */
  every?: number
}

export type Watched<Item> = {
  /** As they were read; the same array until something has changed. */
  all: () => readonly Item[]
  close: () => Promise<void>
}

/**
 * What the site shows beside the menu, in memory: read at the start and whenever it has changed, which is looked for
 * every second in each process, by one short statement and without anybody asking. A guest never waits for
 * Postgres; while it is away the last ones stand.
 */
export async function openWatched<Item>({
  name,
  mark,
  read,
  logger,
  onChange,
  every = 1_000,
}: Options<Item>): Promise<Watched<Item>> {
  // The mark first: what changes between the two is read again.
  let known = await mark()
  let items: readonly Item[] = await read()
  let isTroubled = false
  let looking: Promise<void> | null = null

  async function look(): Promise<void> {
    try {
      const newer = await mark()
      if (newer !== known) {
        const before = items
        items = await read()
        known = newer
        onChange?.(items, before)
      }
      if (isTroubled) logger.info(`The ${name} of the site are read again`)
      isTroubled = false
    } catch (error) {
      if (!isTroubled) logger.warn({ err: error }, `The ${name} of the site were not read`)
      isTroubled = true
    }
  }

  const timer = setInterval(() => {
    looking ??= look().finally(() => (looking = null))
  }, every)
  timer.unref()
  return {
    all: () => items,
    close: async () => {
      clearInterval(timer)
      await looking
    },
  }
}
