import type { Logger } from 'pino'

type Options = {
  logger: Logger
  /** How long requests under way may go on; closing may take as long again and ten seconds more. */
  graceSeconds: number
  exit?: (code: number) => void
}

export type Shutdown = {
  isDraining: () => boolean
  /** Registers what to close. Closed in the opposite order: what was opened last is closed first. */
  onStop: (name: string, close: () => unknown) => void
  /** Closes everything once, however often it is called; resolves when all is closed. */
  stop: (reason: string) => Promise<void>
  /** Stops and exits with 0; with 1 when that takes too long. However often it is called. */
  end: (reason: string) => void
  /** SIGINT and SIGTERM stop and exit with 0; a second one exits at once with 1. */
  listenToSignals: () => void
}

/** The one way out of the process. */
export function createShutdown({
  logger,
  graceSeconds,
  exit = (code) => process.exit(code),
}: Options): Shutdown {
  const closers: { name: string; close: () => unknown }[] = []
  let stopping: Promise<void> | undefined

  const closeRest = async (): Promise<void> => {
    for (let closer = closers.pop(); closer; closer = closers.pop()) {
      try {
        await closer.close()
      } catch (error) {
        logger.error({ err: error, part: closer.name }, 'A part did not close')
      }
    }
  }

  const closeAll = async (reason: string): Promise<void> => {
    logger.info({ reason }, 'stopping')
    await closeRest()
    logger.info('stopped')
  }

  const stop = (reason: string): Promise<void> => (stopping ??= closeAll(reason))

  const end = (reason: string): void => {
    const tooLong = (graceSeconds * 2 + 10) * 1000
    setTimeout(() => exit(1), tooLong).unref()
    void stop(reason).then(() => exit(0))
  }

  const onSignal = (signal: NodeJS.Signals): void => {
    if (stopping) exit(1)
    else end(signal)
  }

  return {
    isDraining: () => stopping !== undefined,
    onStop: (name, close) => {
      closers.push({ name, close })
      // Told to stop while still starting: what opens now is closed at once.
      if (stopping) stopping = stopping.then(() => closeRest())
    },
    stop,
    end,
    listenToSignals: () => {
      process.on('SIGINT', onSignal)
      process.on('SIGTERM', onSignal)
    },
  }
}
