import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { copyDemoFolder, passwordIn, printedByFirstStart } from '../services/demoFolder'
import { freePort } from '../services/freePort'
import { type CarteProcess, launchCarte, owner, startCarte } from '../services/startCarte'

const menuPage = z.object({ items: z.array(z.object({ name: z.string() })), total: z.number() })
const opened: CarteProcess[] = []
const folders: string[] = []

async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'carte-start-'))
  folders.push(made)
  return made
}

/** As a first start left it: no database is made and filled again. */
async function filled(): Promise<string> {
  const copy = await copyDemoFolder()
  folders.push(copy)
  return copy
}

/** The command lines of this machine's processes that name the folder. */
async function processesOf(dataDir: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const commands = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  )
  return commands.filter((command) => command.includes(dataDir))
}

async function killEverything(carte: CarteProcess): Promise<void> {
  const pidFile = await readFile(path.join(carte.dataDir, 'postgres', 'postmaster.pid'), 'utf8')
  const postmaster = Number(pidFile.split('\n')[0])
  carte.child.kill('SIGKILL')
  process.kill(postmaster, 'SIGKILL')
  await carte.exited
}

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(owner),
  })
  expect(answer.status).toBe(200)
  const { token } = z.object({ token: z.string() }).parse(await answer.json())
  return `JWT ${token}`
}

/** Waits until the process has ended and says how it did. */
async function refusal(env: Record<string, string>, dataDir?: string) {
  const carte = await launchCarte({ env, dataDir: dataDir ?? (await folder()) })
  opened.push(carte)
  const code = await carte.exited
  return { code, text: carte.output() }
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((carte) => carte.stop()))
  await Promise.all(folders.splice(0).map((dir) => rm(dir, { recursive: true, force: true })))
})

describe('npm start', () => {
  it('prints where everything is and a login that works, once', async () => {
    // The folder was filled by a first start, whose printed password the run then signed in with.
    const output = await printedByFirstStart()
    expect(output).toMatch(/http:\/\/localhost:\d+\/admin\n/)
    const dataDir = await filled()
    const second = await startCarte({ dataDir })
    opened.push(second)
    expect(second.output()).not.toContain(passwordIn(output))
    await signIn(second.url)
    const menu = await fetch(`${second.url}/api/v1/menu?limit=3`)
    const { items, total } = menuPage.parse(await menu.json())
    expect(items).toHaveLength(3)
    expect(total).toBeGreaterThan(20)
  })

  it('answers the requests that are running when it is told to stop, ends with 0 and leaves no process behind', async () => {
    const carte = await startCarte({ dataDir: await filled() })
    opened.push(carte)
    expect(await processesOf(carte.dataDir)).not.toEqual([])
    const running = Promise.all(
      Array.from({ length: 20 }, () => fetch(`${carte.url}/api/v1/menu?limit=100`)),
    )
    const first = await fetch(`${carte.url}/health/live`)
    expect(first.status).toBe(200)
    carte.child.kill('SIGTERM')
    const answers = await running
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    for (const answer of answers) await answer.json()
    expect(await carte.exited).toBe(0)
    expect(await processesOf(carte.dataDir)).toEqual([])
  })

  it('keeps every acknowledged write when Carte and Postgres are killed', async () => {
    const dataDir = await filled()
    const carte = await startCarte({ dataDir })
    opened.push(carte)
    const Authorization = await signIn(carte.url)
    const names = Array.from({ length: 10 }, (_, number) => `Блюдо ${number}`)
    for (const name of names) {
      const created = await fetch(`${carte.url}/api/v1/menu`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization },
        body: JSON.stringify({ name, price: 100, category: 'Проверка', is_available: true }),
      })
      expect(created.status).toBe(201)
    }
    await killEverything(carte)

    const again = await startCarte({ dataDir })
    opened.push(again)
    const menu = await fetch(`${again.url}/api/v1/menu?category=Проверка`)
    const { items } = menuPage.parse(await menu.json())
    expect(items.map(({ name }) => name).sort()).toEqual(names)
  })

  it('takes over the Postgres that a killed Carte left', async () => {
    const dataDir = await filled()
    const carte = await startCarte({ dataDir })
    opened.push(carte)
    carte.child.kill('SIGKILL')
    await carte.exited
    expect(await processesOf(dataDir)).not.toEqual([])

    const again = await startCarte({ dataDir })
    opened.push(again)
    again.child.kill('SIGTERM')
    expect(await again.exited).toBe(0)
    expect(await processesOf(dataDir)).toEqual([])
  })
})

describe('npm start refuses in one sentence', () => {
  async function takenPort(): Promise<{ port: string; close: () => void }> {
    const port = await freePort()
    const server = createServer()
    await new Promise<void>((listening) => server.listen(port, '0.0.0.0', listening))
    return { port: String(port), close: () => server.close() }
  }

  it('a taken port', async () => {
    const taken = await takenPort()
    const { code, text } = await refusal({ PORT: taken.port })
    taken.close()
    expect(code).toBe(1)
    expect(text).toContain('PORT')
    expect(text).toContain(taken.port)
    expect(text).not.toMatch(/^\s+at /m)
  })

  it.each([
    ['PORT', { PORT: 'http' }],
    [
      'DATABASE_URL',
      {
        DATABASE_URL: 'postgres://carte:secret-word@127.0.0.1:1/carte',
        PAYLOAD_SECRET: 'x'.repeat(40),
      },
    ],
    ['PAYLOAD_SECRET', { DATABASE_URL: 'postgres://carte@127.0.0.1:1/carte' }],
    ['ADMIN_PASSWORD', { ADMIN_EMAIL: 'owner@example.org' }],
    ['DATA_DIR', { DATA_DIR: '/proc/carte' }],
  ])('a wrong %s', async (name, env) => {
    const { code, text } = await refusal(env)
    expect(code).toBe(1)
    expect(text).toContain(name)
    expect(text).not.toMatch(/^\s+at /m)
    expect(text).not.toContain('secret-word')
  })

  it('a data folder that another Carte uses', async () => {
    const carte = await startCarte({ dataDir: await filled() })
    opened.push(carte)
    const { code, text } = await refusal({}, carte.dataDir)
    expect(code).toBe(1)
    expect(text).toContain('DATA_DIR')
    expect((await fetch(`${carte.url}/health`)).status).toBe(200)
  })
})
