import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { runLogged } from './runLogged.mjs'

let folder: string
const inside = (name: string) => path.join(folder, name)

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carte-logged-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

async function run(program: string, args: string[] = []): Promise<void> {
  await writeFile(inside('program.mjs'), program)
  const log = inside('logs/program.log')
  await runLogged({ script: inside('program.mjs'), args, log, env: process.env, failure: 'No.' })
}

describe('a program whose output is kept', () => {
  it('gets its arguments, and what it prints is in the file', async () => {
    await run('console.log(process.argv.slice(2)); console.error("also")', ['one', 'two'])
    expect(await readFile(inside('logs/program.log'), 'utf8')).toBe("[ 'one', 'two' ]\nalso\n")
  })

  it('shows the last of it when it fails', async () => {
    const failed = run('for (let i = 0; i < 99; i += 1) console.log(`line ${i}.`); process.exit(3)')
    await expect(failed).rejects.toThrow(/^No\.[^]*line 98\.[^]*program\.log/)
    await expect(failed).rejects.not.toThrow('line 9.')
  })
})

describe('a launcher that ends in the middle', () => {
  const isAlive = (pid: number) => {
    try {
      process.kill(pid, 0)
      return true
    } catch {
      return false
    }
  }

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'by %s leaves no program behind',
    async (signal) => {
      // A program that has started another, as npm and Next do.
      await writeFile(
        inside('program.mjs'),
        `import { spawn } from 'node:child_process'
         const child = spawn('sleep', ['600'])
         console.log([process.pid, child.pid].join(' '))`,
      )
      const module = new URL('./runLogged.mjs', import.meta.url).href
      const launcher = spawn(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          `import { runLogged } from '${module}'
           await runLogged({ script: 'program.mjs', args: [], log: 'log', env: process.env, failure: '' })`,
        ],
        { cwd: folder, stdio: 'ignore' },
      )
      const exited = once(launcher, 'exit')
      const pids = async () => (await readFile(inside('log'), 'utf8')).trim().split(' ').map(Number)
      await expect
        .poll(() =>
          pids().then(
            (found) => found.length,
            () => 0,
          ),
        )
        .toBe(2)
      const started = await pids()
      expect(started.map(isAlive)).toEqual([true, true])

      launcher.kill(signal)
      await exited
      await expect.poll(() => started.some(isAlive), { timeout: 5_000 }).toBe(false)
    },
  )
})
