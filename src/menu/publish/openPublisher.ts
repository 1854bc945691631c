import { mkdir, realpath } from 'node:fs/promises'

import type { Logger } from 'pino'

import type { MenuModel } from '@/src/domain/menu/model/MenuModel'

import { closeOlder } from './closeOlder'
import { closePast } from './closePast'
import { type DirectoryLock, directoryLock } from './directoryLock'
import { folderId } from './folderId'
import { Publication, type Source } from './Publication'
import { Tree } from './Tree'

/** How often a process looks whether it should take over, in milliseconds. */
const watching = 1_000

export type Publisher = {
  /** To be awaited before `model` may be shown: the publisher takes away what it changes. */
  withdraw: (model: MenuModel) => Promise<void>
  /**
   * To be awaited at the last moment before this process shows `model`, in whichever process: from then on no
   * file shows an older one, also where the publisher was waited for in vain.
   */
  fence: (model: MenuModel) => Promise<void>
  /** Publishes what `source` shows, now and after each of its changes. */
  follow: (source: Source) => void
  close: () => Promise<void>
}

type Options = {
  directory: string
  connectionString: string
  locales: readonly string[]
  logger: Pick<Logger, 'info' | 'warn'>
}

/**
 * Publishes the menu as files that nginx can serve with nobody's help; see docs/operators. Before a
 * new menu is shown the files that it changes are withdrawn, so that those who ask for them are
 * answered by Carte; when every process shows it the new files take their place. Nobody sees the menu
 * go back: a publisher that is too slow for that loses its files to whoever shows the new menu first. A directory that cannot be written to never keeps the menu from being shown.
 */
export async function openPublisher(options: Options): Promise<Publisher> {
  const { locales, logger } = options
  await mkdir(options.directory, { recursive: true, mode: 0o755 })
  const directory = await realpath(options.directory)
  let lock: DirectoryLock | null = null
  let publication: Publication | null = null
  let source: Source | null = null
  let isClosed = false
  /** A newer menu than the source shows is about to be shown. */
  let isChanging = false

  let last: Promise<unknown> = Promise.resolve()
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }

  /** The publication of this process; null while another process has it. */
  async function own(): Promise<Publication | null> {
    lock ??= directoryLock(options.connectionString, await folderId(directory))
    const isOwner = await lock.take().catch(() => null)
    // Without Postgres nobody takes over and nothing changes but the time.
    if (isOwner === null) return publication
    if (publication && isOwner && (await publication.isShown())) return publication
    publication?.end()
    publication = null
    if (!isOwner || isClosed) return null
    const tree = await Tree.replace(directory)
    const least = await lock.newest()
    await tree.claim('revision', least)
    publication = new Publication({ tree, least, locales, logger })
    logger.info('This process publishes the menu as files')
    return publication
  }

  async function watch(): Promise<void> {
    // What is shown now would be published, and others may show the newer one already.
    if (isChanging) return
    const before = publication
    const mine = await own()
    if (mine && mine !== before && source) mine.follow(source, { isChanging })
  }

  function warn(error: unknown): void {
    logger.warn({ err: error }, 'The menu could not be published as files')
  }

  /** Sees to it that what another process publishes is not shown past its time, whatever that one does. */
  async function watchTime(): Promise<void> {
    if (publication || isClosed) return
    const { isClosed: isTaken, wait } = await closePast(directory)
    if (isTaken) logger.warn('The files of a process that let their time pass were taken back')
    if (wait >= watching) return
    clearTimeout(atTheEnd)
    atTheEnd = setTimeout(() => void watchTime().catch(warn), wait)
    atTheEnd.unref()
  }

  let atTheEnd: NodeJS.Timeout | undefined
  const timer = setInterval(() => {
    void watchTime().catch(warn)
    void inTurn(watch).catch(warn)
  }, watching)
  timer.unref()

  return {
    withdraw: (model) => {
      isChanging = true
      return inTurn(async () => (await own())?.withdraw(model)).catch(warn)
    },
    fence: async ({ revision }) => {
      const isClosed = await closeOlder(directory, revision).catch(warn)
      if (isClosed) {
        logger.warn({ revision }, 'The files of a process that was too slow were taken back')
      }
    },
    follow: (shown) => {
      source = shown
      const show = () => {
        isChanging = false
        publication?.follow(shown)
      }
      show()
      shown.onChange(show)
    },
    close: async () => {
      isClosed = true
      clearInterval(timer)
      clearTimeout(atTheEnd)
      await last
      publication?.end()
      await lock?.close()
    },
  }
}
