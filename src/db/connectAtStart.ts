import type { Logger } from 'pino'

const tries = 4

/**
 * The first connection of a process: tried again where it fails. While a process starts it is busy for seconds
 * on end, and on a loaded machine the time to connect is over before it comes to reading what Postgres has
 * answered long ago. Rejects as `connect` does in the end.
 */
export async function connectAtStart(
  connect: () => Promise<void>,
  logger: Pick<Logger, 'warn'>,
): Promise<void> {
  for (let attempt = 1; attempt < tries; attempt += 1) {
    try {
      return await connect()
    } catch (error) {
      logger.warn({ err: error, attempt }, 'Postgres is not reached at the start: tried again')
    }
  }
  await connect()
}
