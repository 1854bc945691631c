import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { fingerprint } from './fingerprint.mjs'
import { isStamped, stamp } from './stamp.mjs'

let folder: string
const inside = (name: string) => path.join(folder, name)
const now = () =>
  fingerprint([inside('src'), inside('package.json')], (file) => /\.test\./.test(file))

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carte-fingerprint-'))
  await mkdir(inside('src/deep'), { recursive: true })
  await writeFile(inside('src/one.ts'), 'one')
  await writeFile(inside('src/deep/two.ts'), 'two')
})

afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the fingerprint', () => {
  it('stays when nothing, a time, a test or another folder changes', async () => {
    const before = now()
    await utimes(inside('src/one.ts'), 1, 1)
    await writeFile(inside('src/one.test.ts'), 'a test')
    await writeFile(inside('README.md'), 'text')
    expect(now()).toBe(before)
  })

  it.each([
    ['a changed file', () => writeFile(inside('src/deep/two.ts'), 'TWO')],
    ['a new file', () => writeFile(inside('src/three.ts'), '')],
    ['a removed file', () => rm(inside('src/one.ts'))],
    ['a renamed file', () => rename(inside('src/one.ts'), inside('src/uno.ts'))],
    ['a path that was not there', () => writeFile(inside('package.json'), '{}')],
    [
      'text that moved from one file to the next',
      async () => {
        await writeFile(inside('src/deep/two.ts'), 'twoo')
        await writeFile(inside('src/one.ts'), 'ne')
      },
    ],
  ])('changes with %s', async (_, change) => {
    const before = now()
    await change()
    expect(now()).not.toBe(before)
  })
})

describe('a stamp', () => {
  it('tells the work that was done from the work that is wanted', () => {
    const file = inside('dist/.stamp')
    expect(isStamped(file, 'one')).toBe(false)
    stamp(file, 'one')
    expect(isStamped(file, 'one')).toBe(true)
    expect(isStamped(file, 'two')).toBe(false)
  })
})
