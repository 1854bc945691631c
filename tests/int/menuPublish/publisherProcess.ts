/**
 * Publishes the menu at REVISION and the one after it into DIRECTORY, and is killed before the
 * KILL_AT-th time that it asks something of the file system, or stopped, as by a machine without a processor
 * to spare, before the STOP_AT-th; says on the way how far it is.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { setTimeout as sleep } from 'node:timers/promises'

import { pino } from 'pino'

const { DATABASE_URL = '', DIRECTORY = '', KILL_AT, REVISION, STOP_AT } = process.env
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
  publisher.follow(sourceOf(model))
  while (!isComplete(filesOf(DIRECTORY), bodies)) await sleep(5)
}
await publisher.close()
say(`asked ${asked}`)
process.exit(0)
