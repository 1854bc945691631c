import { fork } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Payload } from 'payload'

import { countCall } from '@/plugins/iiko/health/countCall'
import { failRun } from '@/plugins/iiko/runs/failRun'

import { calls, type Order } from './messages'

type SyncApart = {
  payload: Payload
  signal: AbortSignal
  /** What its objects may take. */
  megabytes: number
  /** How its Node is started; as ours was, unless told. */
  execArgv?: readonly string[]
  /** What is started. */
  program?: string
}

/** What V8 ends a process with that has no memory left for its objects. */
const outOfMemory = 'SIGABRT'

/** Built beside the server, or as it stands beside this file. */
const built = import.meta.url.endsWith('.ts')
  ? fileURLToPath(new URL('./syncProcess.ts', import.meta.url))
  : resolve('dist/iikoSync.js')

/**
 * Does a run in a process of its own, so that a menu of 50,000 products neither keeps guests waiting nor
 * stays in the memory of the server. It ends with the run, with us, or on `signal`: what it has not committed
 * is then left for whoever comes next. Rejects when it ended in the middle.
 */
export async function syncApart(
  { payload, signal, megabytes, execArgv = process.execArgv, program = built }: SyncApart,
  run: number,
): Promise<void> {
  const child = fork(program, {
    // Of new objects a little at once: what is read and thrown away must not pile up.
    execArgv: [
      ...execArgv,
      `--max-old-space-size=${megabytes}`,
      '--max-semi-space-size=8',
      '--expose-gc',
    ],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  child.on('message', (message) => {
    for (const { method, outcome, count } of calls.parse(message)) {
      countCall(method, outcome, count)
    }
  })
  const stop = () => child.kill()
  signal.addEventListener('abort', stop)
  try {
    const ended = await new Promise<number | string | null>((settled, failed) => {
      child.once('error', failed)
      child.once('exit', (code, by) => settled(by ?? code))
      const { traceparent } = globalThis.carteTracing?.current() ?? {}
      child.send({ run, secret: payload.secret, traceparent } satisfies Order, (error) => {
        // What has ended before it was told anything says so by its exit.
        if (error && child.exitCode === null && child.signalCode === null) failed(error)
      })
      if (signal.aborted) stop()
    })
    if (ended === 0 || signal.aborted) return
    if (ended === outOfMemory) return await failRun(payload, run, `outOfMemory ${megabytes}`)
    throw new Error(`The process of the sync ${run} ended with ${ended}.`)
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
