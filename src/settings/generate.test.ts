import { readFile } from 'node:fs/promises'

import { check } from 'prettier'
import { expect, it } from 'vitest'

import { generated } from './generate'
import { readSettings } from './readSettings'
import { schema } from './schema'

it.each(Object.entries(generated))('%s on disk is what the schema says', async (file, render) => {
  expect(await readFile(file, 'utf8'), 'run `npm run generate`').toBe(render())
})

it('writes the page as prettier would', async () => {
  const page = generated['docs/operators/settings.md']()
  expect(await check(page, { parser: 'markdown', printWidth: 100 })).toBe(true)
})

it('shows every setting, with examples that are accepted', () => {
  const text = generated['.env.example']()
  const examples: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(/^# ([A-Z_]+)=(.+)$/gm)) {
    examples[name] = value
  }
  expect(Object.keys(examples).sort()).toEqual(Object.keys(schema.shape).sort())
  expect(readSettings(examples).PORT).toBe(8080)
})
