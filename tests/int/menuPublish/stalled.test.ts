import { type ChildProcess, spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'

import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest'

import { directoryLock } from '@/src/menu/publish/directoryLock'
import { folderId } from '@/src/menu/publish/folderId'
import { openPublisher, type Publisher } from '@/src/menu/publish/openPublisher'
import { Tree } from '@/src/menu/publish/Tree'

import { createDatabase, runOn, type TestDatabase } from '../../services/createDatabase'
import { seeded } from '../../services/seeded'
import { programArgs } from '../../services/programArgs'

import { bodiesOf, isComplete } from './bodiesOf'
import { filesOf } from './filesOf'
import { locales, menuAtRevision, sourceOf } from './sourceOf'

/** As many as there is time for; `PUBLISH_STALLS=200` for nearly every step. */
const stalls = Number(process.env.PUBLISH_STALLS ?? 4)
/** A run of two revisions asks the file system at least so many times. */
const steps = 450

let database: TestDatabase
let directory: string
const publishers: Publisher[] = []
const children: ChildProcess[] = []

beforeEach(async () => {
  database = await createDatabase(inject('postgresUrl'), inject('migratedDatabase'))
  directory = await mkdtemp(path.join(tmpdir(), 'carte-stalled-'))
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const publisher of publishers.splice(0)) await publisher.close()
  // A publisher that has ended finishes the file that it is at.
  await rm(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  await database.drop()
})

async function open(): Promise<Publisher> {
  const publisher = await openPublisher({
    directory,
    connectionString: database.url,
    locales,
    logger: pino({ level: 'silent' }),
  })
  publishers.push(publisher)
  return publisher
}

const commit = (revision: number) =>
  runOn(database.url, `update menu_revision set revision = ${revision}`)

/** As the engine of a process goes over to a revision, when nobody else answers it. */
async function show(publisher: Publisher, revision: number): Promise<void> {
  const model = menuAtRevision(revision)
  await publisher.withdraw(model)
  await publisher.fence(model)
  publisher.follow(sourceOf(model))
}

function untilShown(revision: number): Promise<void> {
  return vi.waitFor(
    async () => expect(isComplete(filesOf(directory), await bodiesOf(revision))).toBe(true),
    { timeout: 60_000, interval: 20 },
  )
}

/** What nginx answers with while Carte answers too. */
const counting = () => filesOf(directory).filter(({ part }) => part !== 'last')

it('who shows a newer menu takes the files of a publisher that says nothing, and that one comes back', async () => {
  await commit(1)
  const [slow, quick] = [await open(), await open()]
  await show(slow, 1)
  await untilShown(1)

  await commit(2)
  await show(quick, 2)
  expect(counting()).toEqual([])
  // With nobody there to ask, there still is a menu.
  expect(filesOf(directory).length).toBeGreaterThan(0)

  // It has noticed nothing, and goes on publishing what it shows.
  slow.follow(sourceOf(menuAtRevision(1)))
  for (const end = Date.now() + 2_500; Date.now() < end; await sleep(20)) {
    expect(counting()).toEqual([])
  }
  await show(slow, 2)
  await untilShown(2)
})

describe.each([
  { name: 'that keeps its lock', losesLock: false },
  { name: 'that loses its lock', losesLock: true },
])('a publisher $name', ({ losesLock }) => {
  it(
    'stopped anywhere while the others go on, and woken again, shows nothing older than they did',
    async () => {
      const random = seeded(20261128)
      for (let stall = 0; stall < stalls; stall += 1) {
        const revision = 1 + stall * 3
        const stopAt = 1 + Math.floor(random() * steps)
        const about = `stopped at step ${stopAt}`
        await commit(revision)
        const child = await processStoppedAt(revision, stopAt)
        const newest = revision + 2
        await commit(newest)
        if (losesLock) {
          await runOn(
            database.url,
            `select pg_terminate_backend(pid) from pg_stat_activity
             where application_name = 'carte-menu-publisher' and datname = current_database()`,
          )
        }
        const other = await open()
        await show(other, newest)
        const bodies = await bodiesOf(newest)
        if (losesLock) await untilShown(newest)

        child.kill('SIGCONT')
        for (const end = Date.now() + 1_500; Date.now() < end; await sleep(10)) {
          for (const { body, part, name } of counting()) {
            expect(bodies.has(body), `${part}/${name}, ${about}`).toBe(true)
          }
        }
        child.kill('SIGKILL')
        // Whoever is left publishes it, and nobody is left without a menu.
        await untilShown(newest)
        await other.close()
        publishers.splice(0)
      }
    },
    60_000 + stalls * 60_000,
  )
})

it('takes the files of a publisher that stands still when their time is over, and they do not come back', async () => {
  await commit(1)
  const holdsFor = 8_000
  const child = await processStopped({ REVISION: '1', HOLDS_FOR: String(holdsFor) })
  expect(counting().length).toBeGreaterThan(0)
  // Never shows a menu of its own: it is alive, that is all.
  await open()
  await vi.waitFor(() => expect(counting()).toEqual([]), { timeout: 60_000, interval: 20 })
  expect(filesOf(directory).length).toBeGreaterThan(0)

  child.kill('SIGCONT')
  // It has opened another tree, and its menu's time is over.
  const last = realpathSync(path.join(directory, 'current'))
  await vi.waitFor(() => expect(realpathSync(path.join(directory, 'current'))).not.toBe(last), {
    timeout: 60_000,
    interval: 20,
  })
  for (const end = Date.now() + 1_000; Date.now() < end; await sleep(20)) {
    expect(counting()).toEqual([])
  }
}, 120_000)

it('puts nothing whose end the others could not hear of in time', async () => {
  await commit(1)
  const model = menuAtRevision(1)
  const until = Date.now() + 600_000
  const claim = vi.spyOn(Tree.prototype, 'claim')
  const put = vi.spyOn(Tree.prototype, 'put')
  const clock = vi.spyOn(Date, 'now')
  // It stands still over saying it, and the time comes meanwhile.
  claim.mockImplementation((name) => {
    if (name === 'until') clock.mockReturnValue(until)
    return Promise.resolve()
  })
  try {
    const publisher = await open()
    await publisher.withdraw(model)
    publisher.follow(sourceOf(model, until))
    await vi.waitFor(() => expect(claim).toHaveBeenCalledWith('until', until), { timeout: 60_000 })
    await vi.waitFor(
      () => expect(put.mock.calls.length > 0 || claim.mock.lastCall?.[1] === Infinity).toBe(true),
      { timeout: 60_000 },
    )
    await publisher.close()
    expect(put).not.toHaveBeenCalled()
  } finally {
    for (const spy of [claim, put, clock]) spy.mockRestore()
  }
}, 120_000)

it('a folder that cannot be named keeps no menu from being shown', async () => {
  await mkdir(path.join(directory, 'id'))
  const publisher = await open()
  await show(publisher, 1)
  expect(filesOf(directory)).toEqual([])
})

it('publishes into each of two folders that two machines call the same, and into a shared one once', async () => {
  await commit(1)
  const other = await mkdtemp(path.join(tmpdir(), 'carte-stalled-'))
  const shared = path.join(other, 'mounted')
  await symlink(directory, shared)
  const ids = await Promise.all([directory, shared, other].map((folder) => folderId(folder)))
  expect(ids[1]).toBe(ids[0])
  expect(ids[2]).not.toBe(ids[0])
  const locks = ids.map((id) => directoryLock(database.url, id))
  try {
    const [own, again, elsewhere] = locks
    expect([await own?.take(), await again?.take(), await elsewhere?.take()]).toEqual([
      true,
      false,
      true,
    ])
  } finally {
    for (const lock of locks) await lock.close()
    await rm(other, { recursive: true, force: true })
  }
})

/** A process that publishes `revision` and the next one, and stands still at a step on the way. */
function processStoppedAt(revision: number, stopAt: number): Promise<ChildProcess> {
  return processStopped({ REVISION: String(revision), STOP_AT: String(stopAt) })
}

async function processStopped(about: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, programArgs('tests/int/menuPublish/publisherProcess.ts'), {
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      DIRECTORY: directory,
      ...about,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  children.push(child)
  if (!child.stdout) throw new Error('The publisher has no output.')
  const lines = createInterface({ input: child.stdout })
  await new Promise<void>((stopped, failed) => {
    lines.on('line', (line) => {
      if (line === 'stopped') stopped()
    })
    child.once('exit', (code) => failed(new Error(`It ended with ${code} before it was stopped.`)))
  })
  return child
}
