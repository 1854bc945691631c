import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'

import type { Drawn } from '../Drawn'
import type { PaperAnswer, PaperJob } from './PaperJob'

/** Built beside the server, or as it stands beside this file: then by tsx, which `--import` does not bring into threads. */
const isBuilt = !import.meta.url.endsWith('.ts')
const source = new URL('./paperThread.ts', import.meta.url).href
const start = () =>
  isBuilt
    ? new Worker(resolve('dist/paper.js'), { execArgv: [], resourceLimits })
    : new Worker(
        `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(source)})))`,
        { eval: true, execArgv: ['--conditions=production'], resourceLimits },
      )
const resourceLimits = { maxOldGenerationSizeMb: 512 }

/** A thread with nothing to draw ends after this many milliseconds: it takes some 60 MB. */
const idle = 60_000
/** Longer than this takes nothing but what has gone wrong. */
const longest = 60_000

type Waiting = { done: (drawn: Drawn) => void; failed: (error: Error) => void }
type Thread = { worker: Worker; waiting: Map<number, Waiting>; rest: NodeJS.Timeout | undefined }

let thread: Thread | null = null
let jobs = 0

/**
 * Draws a PDF in a thread of its own, one after the other, so that nobody's request waits for it. The thread is
 * started when it is needed, keeps no process alive, and is replaced when it has died. Rejects for what cannot be drawn.
 */
export function drawApart(job: PaperJob): Promise<Drawn> {
  const mine = (thread ??= open())
  clearTimeout(mine.rest)
  jobs += 1
  const id = jobs
  mine.worker.ref()
  return new Promise<Drawn>((done, failed) => {
    mine.waiting.set(id, { done, failed })
    mine.worker.postMessage({ id, job })
    mine.rest = setTimeout(() => close(mine, 'It took too long.'), longest).unref()
  })
}

function open(): Thread {
  const worker = start()
  const opened: Thread = { worker, waiting: new Map(), rest: undefined }
  worker.on('message', (answer: PaperAnswer) => {
    const asked = opened.waiting.get(answer.id)
    opened.waiting.delete(answer.id)
    if ('drawn' in answer) asked?.done(answer.drawn)
    else asked?.failed(new Error(`The paper could not be drawn: ${answer.error}`))
    if (opened.waiting.size > 0) return
    worker.unref()
    clearTimeout(opened.rest)
    opened.rest = setTimeout(() => close(opened, 'It has ended.'), idle).unref()
  })
  worker.on('error', (error) => close(opened, error.message))
  worker.on('exit', () => close(opened, 'It has ended.'))
  return opened
}

function close(opened: Thread, reason: string): void {
  if (thread === opened) thread = null
  clearTimeout(opened.rest)
  for (const { failed } of opened.waiting.values()) {
    failed(new Error(`The thread that draws papers stopped. ${reason}`))
  }
  opened.waiting.clear()
  void opened.worker.terminate()
}
