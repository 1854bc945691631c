import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import { expect } from 'vitest'
import { z } from 'zod'

import { runImport } from '@/src/cli/import'
import { ru } from '@/src/cli/messages/ru'

import { startPayload } from '../startPayload'

const tally = z.object({
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  skipped: z.number(),
})
const report = z.object({ categories: tally, dishes: tally })

export const collections = { categories: 'categories', dishes: 'menu-items' } as const

/** Payload on a database of its own, and the command at work on it. */
export async function startImport() {
  const carte = await startPayload()
  const { payload } = carte
  const folder = await mkdtemp(path.join(tmpdir(), 'carte-import-'))
  const all = { pagination: false, sort: '_order', trash: true } as const

  const importFile = async (file: string, flags: string[] = []) => {
    const said = { out: '', err: '' }
    const terminal = {
      out: (text: string) => void (said.out += text),
      err: (text: string) => void (said.err += text),
      isInteractive: false,
      messages: ru,
    }
    const close = () => Promise.resolve()
    const code = await runImport([file, ...flags], terminal, () =>
      Promise.resolve({ payload, close }),
    )
    return { ...said, code }
  }
  const importText = async (text: string, flags: string[] = []) => {
    const file = path.join(folder, 'answer.json')
    await writeFile(file, text)
    return importFile(file, flags)
  }
  const dishes = async () => (await payload.find({ ...all, collection: 'menu-items' })).docs
  const categories = async () => (await payload.find({ ...all, collection: 'categories' })).docs

  return {
    payload,
    importFile,
    importText,
    dishes,
    categories,
    /** All that an import could change, for comparing. */
    everything: async () => JSON.stringify([await categories(), await dishes()]),
    /** Imports an answer that must succeed, and gives its counts. */
    importAnswer: async (answer: unknown, flags: string[] = []) => {
      const { code, out } = await importText(JSON.stringify(answer), ['--json', ...flags])
      expect(code).toBe(0)
      return report.parse(JSON.parse(out))
    },
    importRecorded: async (file: string) =>
      report.parse(JSON.parse((await importFile(file, ['--json'])).out)),
    stop: async () => {
      await carte.stop()
      await rm(folder, { recursive: true, force: true })
    },
    empty: () => empty(payload),
  }
}

async function empty(payload: Payload): Promise<void> {
  const where = { id: { exists: true } }
  await payload.delete({ collection: 'menu-items', trash: true, where })
  await payload.delete({ collection: 'categories', trash: true, where })
}
