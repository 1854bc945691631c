import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { freePort } from './freePort'

export type CarteProcess = {
  url: string
  dataDir: string
  child: ChildProcess
  /** All that the process has printed so far. */
  output: () => string
  /** Resolves with the exit code when the process has ended. */
  exited: Promise<number | null>
  /** Ends the process as an operator would, and removes the data folder when it was ours. */
  stop: () => Promise<void>
}

type Options = {
  env?: Record<string, string>
  dataDir?: string
  /** The folder of the project, where it is not this one. */
  cwd?: string
}

/** Starts the launcher as `npm start` does, with a data folder of its own, and does not wait. */
export async function launchCarte({ env = {}, dataDir, cwd }: Options = {}): Promise<CarteProcess> {
  const port = env.PORT ?? String(await freePort())
  const folder = dataDir ?? (await mkdtemp(path.join(tmpdir(), 'carte-e2e-')))
  const inherited = { ...process.env }
  for (const name of ['DATABASE_URL', 'PAYLOAD_SECRET', 'NODE_ENV', 'VITEST', 'PUBLIC_URL']) {
    delete inherited[name]
  }
  const child = spawn(process.execPath, ['--conditions=production', 'src/launch/start.mjs'], {
    env: { ...inherited, PORT: port, DATA_DIR: folder, LANG: 'en_US.UTF-8', ...env },
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const exited = new Promise<number | null>((ended) => child.once('close', (code) => ended(code)))
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir: folder,
    child,
    output: () => printed,
    exited,
    stop: async () => {
      child.kill('SIGTERM')
      await exited
      if (dataDir === undefined) await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Resolves when /health answers 200; rejects with what was printed when the process ends before. */
export async function untilServing(carte: CarteProcess): Promise<void> {
  let ended = false
  void carte.exited.then(() => (ended = true))
  while (!ended) {
    const answer = await fetch(`${carte.url}/health`).catch(() => null)
    if (answer?.status === 200) return
    await sleep(100)
  }
  throw new Error(`Carte ended before it served:\n${carte.output()}`)
}

/** A running Carte with the `owner` as its owner; where `DEMO_MENU` is not `no`, it fills its menu first: see startDemo. */
export async function startCarte(options: Options = {}): Promise<CarteProcess> {
  const carte = await launchCarte({
    ...options,
    env: { ADMIN_EMAIL: owner.email, ADMIN_PASSWORD: owner.password, ...options.env },
  })
  await untilServing(carte)
  return carte
}

export const owner = { email: 'owner@example.org', password: 'an owner’s password' } as const
