/**
 * Publishes the menu at REVISION and the one after it into DIRECTORY, and is killed before the
 * KILL_AT-th time that it asks something of the file system, or in the middle of the KILL_WRITE-th file that
 * it writes; or stopped, as by a machine without a processor to spare, before the STOP_AT-th. With HOLDS_FOR
 * its menus are true for so many milliseconds, and it is stopped when the first is published whole. Says on the
 * way how far it is.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { setTimeout as sleep } from 'node:timers/promises'

import { pino } from 'pino'

const { DATABASE_URL = '', DIRECTORY = '', KILL_AT, KILL_WRITE, REVISION, STOP_AT } = process.env
const { HOLDS_FOR } = process.env
const say = (line: string) => fs.writeSync(1, `${line}\n`)

// What the publisher imports is what stands here when it is loaded.
let asked = 0
const names = [
  'link',
  'mkdir',
  'open',
  'readdir',
  'readlink',
  'realpath',
  'rename',
  'rm',
  'stat',
  'symlink',
  'unlink',
] as const
for (const name of names) {
  const before: unknown = fs.promises[name]
  if (typeof before !== 'function') throw new Error(`There is no ${name}.`)
  Object.assign(fs.promises, {
    [name]: (...args: unknown[]): unknown => {
      asked += 1
      if (asked === Number(KILL_AT)) process.kill(process.pid, 'SIGKILL')
      if (asked === Number(STOP_AT)) {
        say('stopped')
        process.kill(process.pid, 'SIGSTOP')
      }
      return Reflect.apply(before, fs.promises, args)
    },
  })
}
let written = 0
const { open } = fs.promises
const tearing = async (...args: Parameters<typeof open>) => {
  const handle = await open(...args)
  const writeWhole = handle.writeFile.bind(handle)
  return Object.assign(handle, {
    writeFile: async (body: Buffer) => {
      written += 1
      if (written !== Number(KILL_WRITE)) return writeWhole(body)
      await writeWhole(body.subarray(0, body.length / 2))
      process.kill(process.pid, 'SIGKILL')
    },
  })
}
Object.assign(fs.promises, { open: tearing })
syncBuiltinESMExports()

const { openPublisher } = await import('@/src/menu/publish/openPublisher')
const { bodiesOf, isComplete } = await import('./bodiesOf')
const { filesOf } = await import('./filesOf')
const { locales, menuAtRevision, sourceOf } = await import('./sourceOf')

const publisher = await openPublisher({
  directory: DIRECTORY,
  connectionString: DATABASE_URL,
  locales,
  logger: pino({ level: 'warn' }),
})
for (const revision of [Number(REVISION), Number(REVISION) + 1]) {
  const model = menuAtRevision(revision)
  const bodies = await bodiesOf(revision)
  await publisher.withdraw(model)
  say(`withdrawn ${revision}`)
  const until = HOLDS_FOR === undefined ? undefined : Date.now() + Number(HOLDS_FOR)
  publisher.follow(sourceOf(model, until))
  while (!isComplete(filesOf(DIRECTORY), bodies)) await sleep(5)
  if (until === undefined) continue
  say('stopped')
  process.kill(process.pid, 'SIGSTOP')
  await sleep(60_000)
}
await publisher.close()
say(`asked ${asked}, wrote ${written}`)
process.exit(0)
