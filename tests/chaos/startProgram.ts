import { type ChildProcess, spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { freePort } from '../services/freePort'

export type Program = {
  role: 'web' | 'worker'
  url: string
  pid: () => number
  /** All that it has printed since it was started last. */
  output: () => string
  start: () => Promise<void>
  /** SIGKILL; resolves when it is gone. */
  kill: () => Promise<void>
  /** SIGTERM; resolves with the code of its end. */
  stop: () => Promise<number | null>
  /** Its clock is wrong by so many seconds from now on. */
  setClock: (seconds: number) => Promise<void>
}

type Options = {
  role: 'web' | 'worker'
  folder: string
  nodeOptions: readonly string[]
  env: Readonly<Record<string, string>>
}

/** Built Carte in one of its roles, at a port that it keeps over its deaths. */
export async function startProgram({ role, folder, nodeOptions, env }: Options): Promise<Program> {
  const port = env.PORT ?? String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const clock = path.join(folder, `clock-${role}`)
  await writeFile(clock, '0')
  let child: ChildProcess | undefined
  let exited: Promise<number | null> = Promise.resolve(null)
  let printed = ''

  async function start(): Promise<void> {
    printed = ''
    const started = spawn(
      process.execPath,
      [
        ...['--conditions=production', '--enable-source-maps', ...nodeOptions],
        ...['--import', path.resolve('tests/chaos/clock.mjs'), 'dist/server.js'],
      ],
      {
        env: { ...env, NODE_ENV: 'production', ROLE: role, PORT: port, CHAOS_CLOCK: clock },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    child = started
    for (const stream of [started.stdout, started.stderr])
      stream.on('data', (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-20_000)))
    let isOver = false
    exited = new Promise((ended) =>
      started.once('close', (code) => {
        isOver = true
        ended(code)
      }),
    )
    while (!isOver) {
      const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(5_000) }).catch(
        () => null,
      )
      await answer?.arrayBuffer()
      if (answer?.status === 200) return
      await pause(50)
    }
    throw new Error(`${role} ended before it served:\n${printed}`)
  }

  await start()
  return {
    role,
    url,
    pid: () => child?.pid ?? 0,
    output: () => printed,
    start,
    kill: async () => {
      child?.kill('SIGKILL')
      await exited
    },
    stop: async () => {
      child?.kill('SIGTERM')
      return exited
    },
    setClock: async (seconds) => {
      await writeFile(clock, String(seconds))
      child?.kill('SIGUSR2')
    },
  }
}
