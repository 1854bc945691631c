import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

import { expect, it } from 'vitest'

import { testsNamedIn } from '@/src/launch/testsNamedIn.mjs'

it('docs/security.md names tests that exist', async () => {
  const named = testsNamedIn(await readFile('docs/security.md', 'utf8'))
  expect(named.length).toBeGreaterThan(40)
  const missing = await Promise.all(
    named.map(async ({ file, names }) => {
      if (!existsSync(file)) return [file]
      const text = await readFile(file, 'utf8')
      return names.filter((name) => !text.includes(name)).map((name) => `${file}: ${name}`)
    }),
  )
  expect(missing.flat()).toEqual([])
})

it('a quoted name belongs to the file before it', () => {
  const page = '| x | `a/b.test.ts` “one”, “two”; `c.test.ts` | “no test” |\n`a/b.test.ts` “three”'
  expect(testsNamedIn(page)).toEqual([
    { file: 'a/b.test.ts', names: ['one', 'two', 'three'] },
    { file: 'c.test.ts', names: [] },
  ])
})
