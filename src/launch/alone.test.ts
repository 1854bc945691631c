import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

let folder: string
const inside = (name: string) => path.join(folder, name)

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carte-alone-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

/** A launcher that adds a line when it begins to work and one when it ends. */
function launch(work: string) {
  const module = new URL('./alone.mjs', import.meta.url).href
  const program = `
    import { appendFileSync } from 'node:fs'
    import { setTimeout as sleep } from 'node:timers/promises'
    import { alone } from '${module}'
    const tell = (text) => appendFileSync('work.log', text)
    await alone(async () => { ${work} })
  `
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return { child, exited: once(child, 'exit').then(([code]) => Number(code)) }
}

const work = "tell('('); await sleep(20); tell(')')"
const log = () => readFile(inside('work.log'), 'utf8')

it('lets one launcher work at a time', async () => {
  const codes = await Promise.all(Array.from({ length: 6 }, () => launch(work).exited))
  expect(codes).toEqual([0, 0, 0, 0, 0, 0])
  expect(await log()).toBe('()()()()()()')
  expect(existsSync(inside('.launch.lock'))).toBe(false)
})

it('lets the next one work when a launcher fails', async () => {
  expect(await launch("throw new Error('no')").exited).toBe(1)
  expect(await launch(work).exited).toBe(0)
})

it('takes over from a launcher that was killed, once', async () => {
  const killed = launch("process.stdout.write('working'); await sleep(60_000)")
  await once(killed.child.stdout, 'data')
  killed.child.kill('SIGKILL')
  await killed.exited
  expect(existsSync(inside('.launch.lock/owner'))).toBe(true)

  await Promise.all(Array.from({ length: 6 }, () => launch(work).exited))
  expect(await log()).toBe('()()()()()()')
})

it.skipIf(!existsSync('/proc'))(
  'takes over when the number of a dead launcher is another program’s now (needs /proc)',
  async () => {
    await mkdir(inside('.launch.lock'))
    await writeFile(inside('.launch.lock/owner'), `${process.pid} 1\n`)
    expect(await launch(work).exited).toBe(0)
  },
)
