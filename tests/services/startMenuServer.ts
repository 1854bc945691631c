import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

import { z } from 'zod'

import { programArgs } from './programArgs'

const counts = z.object({ made: z.number(), taken: z.number(), refused: z.number() })
const shared = z.object({ documents: counts, brotli: counts })
const memory = z.object({ rss: z.number(), heapUsed: z.number() })

export type MenuServer = {
  url: string
  child: ChildProcess
  /** What it made and what it took from others; with Redis. */
  counts: () => Promise<z.infer<typeof shared>>
  /** Bytes in use after a collection of garbage. */
  memory: () => Promise<z.infer<typeof memory>>
  stop: () => Promise<void>
}

/** Starts a process of tests/services/menuServer.ts over a migrated database. */
export async function startMenuServer(env: Record<string, string>): Promise<MenuServer> {
  const child = spawn(process.execPath, programArgs('tests/services/menuServer.ts'), {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      RATE_LIMIT_PER_MINUTE: '1000000',
      RATE_LIMIT_KEY_PER_MINUTE: '1000000',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const exited = new Promise<void>((ended) => child.once('exit', () => ended()))
  if (!child.stdout) throw new Error('The menu server has no output.')
  const lines = createInterface({ input: child.stdout })
  const port = await new Promise<string>((found, failed) => {
    lines.on('line', (line) => {
      const said = /^port (\d+)$/.exec(line)?.[1]
      if (said) found(said)
      else process.stdout.write(`${line}\n`)
    })
    child.once('exit', (code) => failed(new Error(`The menu server ended with ${code}.`)))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    child,
    counts: () => ask(child, 'counts', shared),
    memory: () => ask(child, 'memory', memory),
    stop: async () => {
      child.kill('SIGKILL')
      await exited
    },
  }
}

function ask<T>(child: ChildProcess, what: string, answer: z.ZodType<T>): Promise<T> {
  return new Promise((told, failed) => {
    child.once('message', (message) => {
      const { data, error } = answer.safeParse(message)
      if (error) failed(error)
      else told(data)
    })
    child.send(what)
  })
}
