import type { Pool } from 'pg'
import type { Logger } from 'pino'

import { onMenuCommit } from '@/src/db/menuCommits'
import { type MenuListener, openMenuListener } from '@/src/db/menuListener/openMenuListener'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'

import type { Share } from '../share/openShare'

import type { DocumentKey } from './DocumentKey'
import { Documents } from './Documents'
import { loadModel, loadPast } from './loadModel'
import type { MenuDocument } from './MenuDocument'
import { Recent } from './Recent'

/** How long the documents in use are made before a new revision is shown; the rest follow on demand. */
const preparing = 80
/** How long the other processes are waited for: with time to spare after they fence, for a busy one hears late. */
const agreeing = 1_500
/** A process that has not read a change by then shows nothing: the others are about to stop waiting. */
const fencing = 600
/** How often a process feels that it lives. */
const beating = 100
/** How long a writer, or a reader who knows of a newer revision, waits for it to be shown. */
const patience = 3_000

export type MenuEngine = {
  /** The menu that is shown now. */
  model: () => MenuModel
  /**
   * Null when answers may be given at once. Otherwise resolves when they may: a newer revision is
   * about to be shown by another process, so that the one before is not shown any more.
   */
  hold: () => Promise<void> | null
  /** The document that counts now; of a location that the model has. */
  document: (key: DocumentKey) => MenuDocument | Promise<MenuDocument>
  /** Resolves when `revision` or a later one is shown, or after three seconds. */
  reached: (revision: number) => Promise<void>
  /** Looks whether there is a newer revision, and resolves when it is shown. */
  refresh: () => Promise<void>
  /** The menu as it was at a moment; null when that is before anything that is kept. */
  past: (at: Date) => Promise<MenuModel | null>
  /** Calls back each time that a newer revision is shown. */
  onChange: (listener: () => void) => () => void
  close: () => Promise<void>
}

type Files = {
  /** Awaited before the other processes are told that `model` may be shown. */
  withdraw: (model: MenuModel) => Promise<void>
  /** Awaited right before this process shows `model`. */
  fence: (model: MenuModel) => Promise<void>
}

type Options = {
  pool: Pool
  logger: Pick<Logger, 'info' | 'warn' | 'error'>
  /** Content locales, the default first. */
  locales: readonly string[]
  maxBytes: number
  addressOf: (filename: string) => string
  /** Documents that several processes need, made by one of them. */
  share?: Share | null
  /** The menu elsewhere, which no process may be ahead of. */
  files?: Files | null
  /** Where changes are heard; without it every `refresh` looks for itself. */
  listenOn?: string
}

/**
 * The published menu in memory, always the newest. A change that any process commits is read, the
 * documents in use are compiled, and then all processes on the database go over to it together: a
 * process stops showing the old revision, says so, and shows the new one when all others have said so
 * too. Whoever reads, from whichever of them, never sees the menu go back; and a writer hears of
 * success when nobody sees the old one any more. While Postgres is away the last menu is shown.
 */
export async function createMenuEngine(options: Options): Promise<MenuEngine> {
  const { logger } = options
  let documents: Documents | null = null
  let wanted = 0
  let advancing: Promise<void> | null = null
  let gate: { promise: Promise<void>; open: () => void } | null = null
  let fence: NodeJS.Timeout | undefined
  let tooLong: NodeJS.Timeout | undefined
  let isClosed = false
  let felt = performance.now()
  /** It stood still, and has not looked since whether others went on. */
  let isUnsure = false
  let listener: MenuListener | null = null
  const listeners = new Set<() => void>()
  const waiting = new Set<{ revision: number; done: () => void }>()

  function shown(): Documents {
    if (!documents) throw new Error('The menu has not been read yet.')
    return documents
  }

  /** From now on readers wait; not for ever, for an old menu is better than none. */
  function shut(): void {
    if (gate) return
    let open = (): void => undefined
    const promise = new Promise<void>((opened) => (open = opened))
    gate = { promise, open }
    tooLong = setTimeout(release, patience)
  }

  function release(): void {
    clearTimeout(fence)
    clearTimeout(tooLong)
    fence = undefined
    gate?.open()
    gate = null
  }

  function show(next: Documents): void {
    documents?.retire()
    documents = next
    if (!isUnsure) release()
    for (const waiter of waiting) {
      if (waiter.revision > next.model.revision) continue
      waiting.delete(waiter)
      waiter.done()
    }
    for (const listener of listeners) listener()
  }

  async function advance(): Promise<void> {
    isUnsure = false
    const model = await loadModel(options, documents?.model ?? null)
    if (documents && model === documents.model) {
      // Heard of what was already seen, or of a database that was put back to an earlier state.
      wanted = Math.min(wanted, model.revision)
      release()
      return
    }
    const next = documents
      ? await documents.succeed(model, { at: Date.now(), patience: preparing })
      : new Documents({ ...options, model, recent: new Recent() })
    if (listener) shut()
    await options.files?.withdraw(model)
    if (listener) {
      await listener.tell(model.revision)
      const late = await listener.agreed(model.revision, agreeing)
      if (late > 0) {
        logger.warn({ late }, 'Other processes did not take over the menu in time')
      }
    }
    await options.files?.fence(model)
    show(next)
  }

  /** One look at a time; whoever asks during one gets another after it. */
  function refresh(): Promise<void> {
    const before = advancing ?? Promise.resolve()
    const mine: Promise<void> = before
      .catch(() => undefined)
      .then(advance)
      .then(
        () => {
          if (ends(mine) && documents && wanted > documents.model.revision) hear(wanted)
        },
        (error: unknown) => {
          ends(mine)
          throw error
        },
      )
    advancing = mine
    return mine
  }

  function ends(look: Promise<void>): boolean {
    if (advancing !== look) return false
    advancing = null
    return true
  }

  /**
   * A process that stood still for as long as the others wait may have been left behind: before it answers
   * anybody it looks again. To be called before each answer too, for requests may be read before timers.
   */
  function feel(): void {
    const before = felt
    felt = performance.now()
    if (isClosed || !listener || felt - before < fencing) return
    isUnsure = true
    shut()
    catchUp(0)
  }

  let retry: NodeJS.Timeout | undefined
  function hear(revision: number): void {
    wanted = Math.max(wanted, revision)
    if (listener && documents && wanted > documents.model.revision) {
      fence ??= setTimeout(shut, fencing)
    }
    if (!advancing) catchUp(0)
  }

  function catchUp(attempt: number): void {
    if (isClosed) return
    clearTimeout(retry)
    refresh().catch((error: unknown) => {
      if (attempt === 0) {
        logger.warn({ err: error }, 'The menu could not be read; the last is shown')
      }
      release()
      retry = setTimeout(() => catchUp(attempt + 1), Math.min(50 * 2 ** attempt, 1_000))
    })
  }

  function reached(revision: number): Promise<void> {
    if (shown().model.revision >= revision) return Promise.resolve()
    return new Promise((done) => {
      const waiter = { revision, done: finish }
      const timer = setTimeout(() => {
        waiting.delete(waiter)
        logger.warn({ revision }, 'A change of the menu was not shown in time')
        done()
      }, patience)
      waiting.add(waiter)
      function finish(): void {
        clearTimeout(timer)
        done()
      }
      hear(revision)
    })
  }

  if (options.listenOn) {
    listener = await openMenuListener({
      connectionString: options.listenOn,
      logger,
      onRevision: hear,
      onBack: () => catchUp(0),
    })
  }
  await refresh()
  felt = performance.now()
  const pulse = setInterval(feel, beating)
  pulse.unref()
  const stopWaiting = onMenuCommit(reached)

  return {
    model: () => shown().model,
    hold: () => {
      if (!listener) return refresh()
      feel()
      return gate?.promise ?? null
    },
    document: (key) => shown().get(key, Date.now()),
    reached,
    refresh,
    past: (at) => loadPast(options, at),
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      isClosed = true
      clearTimeout(retry)
      clearInterval(pulse)
      stopWaiting()
      release()
      await listener?.close()
      await advancing?.catch(() => undefined)
    },
  }
}
