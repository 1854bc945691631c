import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'

import { pino } from 'pino'
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest'

import { openPublisher } from '@/src/menu/publish/openPublisher'

import { seeded } from '../../services/seeded'
import { createDatabase, type TestDatabase } from '../../services/createDatabase'
import { programArgs } from '../../services/programArgs'

import { bodiesOf, isComplete } from './bodiesOf'
import { filesOf, type Shown } from './filesOf'
import { locales, menuAtRevision, sourceOf } from './sourceOf'

/** As many as there is time for; `PUBLISH_KILLS=200` for nearly every step. */
const kills = Number(process.env.PUBLISH_KILLS ?? 6)

let database: TestDatabase
let directory: string
beforeAll(async () => {
  database = await createDatabase(inject('postgresUrl'), inject('migratedDatabase'))
  directory = await mkdtemp(path.join(tmpdir(), 'carte-killed-'))
})
afterAll(async () => {
  await rm(directory, { recursive: true, force: true })
  await database.drop()
})

const isLastMenu = ({ name, part }: Shown) => part === 'last' && name.endsWith('.json')

/** A process that publishes `revision` and the next one; returns what it said before it ended. */
async function processThat(revision: number, kill: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, programArgs('tests/int/menuPublish/publisherProcess.ts'), {
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      DIRECTORY: directory,
      REVISION: String(revision),
      ...kill,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = new Promise((ended) => child.once('exit', ended))
  const said = await text(child.stdout)
  await exited
  return said
}

it(
  'killed with -9 anywhere in a publication, every file is whole, of the old menu or the new one, and the next run completes',
  async () => {
    const whole = /^asked (\d+), wrote (\d+)$/m.exec(await processThat(1, {}))
    const steps = Number(whole?.[1])
    expect(steps).toBeGreaterThan(100)
    // The first of its two menus is there already when it is run again.
    const writes = Number(whole?.[2]) / 2
    expect(writes).toBeGreaterThan(10)
    // All of it was there (the process waits for that); what it leaves is the new menu, for every question.
    const [after, newest] = [filesOf(directory), await bodiesOf(2)]
    expect(after.filter(({ body }) => !newest.has(body)).map(({ name }) => name)).toEqual([])
    expect(after.filter(isLastMenu)).toHaveLength(2 * 2 * 2 * 2)

    const random = seeded(20261128)
    let killed = 0
    for (let kill = 0, now = 2; kill < kills; kill += 1, now += 1) {
      // In turn between two steps, and within one: with half a file written.
      const isWithin = kill % 2 === 1
      const at = 1 + Math.floor(random() * (isWithin ? writes : steps))
      const said = await processThat(now, { [isWithin ? 'KILL_WRITE' : 'KILL_AT']: String(at) })
      const [old, next] = [await bodiesOf(now), await bodiesOf(now + 1)]
      const about = `killed ${isWithin ? `in file ${at} of ${writes}` : `at step ${at} of ${steps}`}, having said: ${said}`
      if (!said.includes('asked')) killed += 1

      const left = filesOf(directory)
      // From the moment at which a process may show the new menu, nobody is shown the old one.
      const isWithdrawn = said.includes(`withdrawn ${now + 1}`)
      for (const { body, name, part } of left) {
        const isNew = next.has(body)
        expect(isNew || old.has(body), `${part}/${name}, ${about}`).toBe(true)
        if (part !== 'last' && isWithdrawn) expect(isNew, `${part}/${name}, ${about}`).toBe(true)
      }
      // With nobody there to ask, there is a menu for every question.
      expect(left.filter(isLastMenu).length, about).toBe(2 * 2 * 2 * 2)

      const publisher = await openPublisher({
        directory,
        connectionString: database.url,
        locales,
        logger: pino({ level: 'warn' }),
      })
      const model = menuAtRevision(now + 1)
      await publisher.withdraw(model)
      publisher.follow(sourceOf(model))
      await vi.waitFor(() => expect(isComplete(filesOf(directory), next), about).toBe(true), {
        timeout: 60_000,
        interval: 20,
      })
      await publisher.close()
    }
    // The last steps of a run differ a little: some points may lie behind its end.
    expect(killed).toBeGreaterThanOrEqual(Math.ceil(kills * 0.8))
  },
  60_000 + kills * 60_000,
)
