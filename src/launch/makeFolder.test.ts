import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { expect, it } from 'vitest'

import { makeFolder } from './makeFolder.mjs'

it('makes a folder with those above it, and leaves one that is there', async () => {
  const above = await mkdtemp(path.join(tmpdir(), 'carte-folder-'))
  const folder = path.join(above, 'a', 'b')
  makeFolder(folder)
  makeFolder(folder)
  expect(existsSync(folder)).toBe(true)
  await rm(above, { recursive: true })
})

it.skipIf(!existsSync('/proc'))('gives up where the file system makes none (needs /proc)', () => {
  expect(() => makeFolder('/proc/carte/data')).toThrow('ENOENT')
})
