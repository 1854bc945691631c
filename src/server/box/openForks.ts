import cluster, { type Worker } from 'node:cluster'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Logger } from 'pino'

import { registry } from '@/src/metrics/registry'
import { sumMeasures } from '@/src/metrics/sumMeasures'

import { gatherMeasures } from './gatherMeasures'
import { tellFork } from './tellFork'
import { toPrimary } from './words'

export type Forks = {
  /** Resolves when each has opened all that it needs. Rejects when one ends before. */
  ready: Promise<void>
  /** Lets them listen on the port, which has to be free; resolves when one does. */
  listen: () => Promise<void>
  /** Each answers what it has begun and ends; resolves when none is left. */
  close: () => Promise<void>
}

/** Pauses before a fork that has died is begun again, in milliseconds, by how many have died in a row. */
const pauses = [100, 500, 2_000, 5_000, 10_000]
/** Who has lived so long has not died at its start. */
const settled = 30_000

/**
 * `count` processes that answer requests on one port (node:cluster), each with its own Payload. One that dies is begun
 * again; the others answer meanwhile. Whoever of them is asked for the measures tells those of all.
 */
export function openForks({ count, logger }: { count: number; logger: Logger }): Forks {
  cluster.setupPrimary({
    exec: path.resolve('dist/server.js'),
    args: [],
    execArgv: [
      ...new Set([...process.execArgv, '--conditions=production', '--enable-source-maps']),
    ],
    // Measures may be NaN, which JSON does not know.
    serialization: 'advanced',
  })
  const forks = new Set<Worker>()
  let isOpen = false
  let isClosed = false
  let deaths = 0
  let waiting = count
  const { promise: ready, resolve: allReady, reject: oneFailed } = withResolvers<void>()
  const { promise: listening, resolve: oneListens } = withResolvers<void>()
  // Whoever waits for them hears it; nobody may.
  ready.catch(() => undefined)

  async function answerMeasures(fork: Worker, id: number): Promise<void> {
    const text = await gatherMeasures([...forks])
      .then(async (others) => sumMeasures([...others, await registry().getMetricsAsJSON()]))
      .catch((error: unknown) => {
        logger.warn({ err: error }, 'The measures of the processes could not be added up')
        return null
      })
    tellFork(fork, { carte: 'measures', id, text })
  }

  function hear(fork: Worker, message: unknown): void {
    const { data } = toPrimary.safeParse(message)
    if (!data) return
    if (data.carte === 'ready') {
      waiting -= 1
      if (waiting === 0) allReady()
      if (isOpen) tellFork(fork, { carte: 'listen' })
    }
    if (data.carte === 'listening') oneListens()
    if (data.carte === 'measures?') void answerMeasures(fork, data.id)
  }

  function begin(): void {
    const fork = cluster.fork()
    const began = Date.now()
    forks.add(fork)
    fork.on('message', (message: unknown) => hear(fork, message))
    // To one that is ending nothing can be told any more.
    fork.on('error', (error) => logger.debug({ err: error }, 'A process was not reached'))
    fork.once('exit', (code, signal) => {
      forks.delete(fork)
      if (isClosed) return
      if (!isOpen) {
        oneFailed(
          new Error(
            `A process that was to answer requests ended at its start (${signal || code}).`,
          ),
        )
        return
      }
      if (Date.now() - began > settled) deaths = 0
      const pause = pauses[Math.min(deaths, pauses.length - 1)] ?? 0
      deaths += 1
      logger.error(
        { process: fork.process.pid, code, signal, pause },
        'A process that answered requests has died: another is begun',
      )
      void sleep(pause, undefined, { ref: false }).then(() => isClosed || begin())
    })
  }

  for (let n = 0; n < count; n += 1) begin()
  return {
    ready,
    listen: async () => {
      isOpen = true
      for (const fork of forks) tellFork(fork, { carte: 'listen' })
      await listening
    },
    close: async () => {
      isClosed = true
      await Promise.all(
        [...forks].map(async (fork) => {
          const ended = new Promise((end) => fork.once('exit', end))
          tellFork(fork, { carte: 'stop' })
          await ended
        }),
      )
    },
  }
}

function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => undefined
  let reject: (error: Error) => void = () => undefined
  const promise = new Promise<Value>((done, failed) => {
    resolve = done
    reject = failed
  })
  return { promise, resolve, reject }
}
