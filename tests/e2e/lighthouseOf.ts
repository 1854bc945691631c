import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { chromium } from 'playwright-core'
import { z } from 'zod'

import { freePort } from '../services/freePort'

const result = z.object({
  lhr: z.object({
    categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
    audits: z.record(
      z.string(),
      z.object({
        score: z.number().nullish(),
        title: z.string(),
        numericValue: z.number().optional(),
      }),
    ),
  }),
})
const module = z.object({ default: z.custom<(url: string, flags: object) => Promise<unknown>>() })

export type Scores = Record<string, number> & { performance?: number }

/**
 * Lighthouse's scores of a page on a phone, of 100. Null where there is no Lighthouse: `npm test` installs it in
 * .data/lighthouse, apart from the product's packages; LIGHTHOUSE names another folder with one.
 */
export async function lighthouseOf(url: string): Promise<Scores | null> {
  const run = await lighthouse()
  if (!run) {
    process.stdout.write('Lighthouse is not installed: skipped\n')
    return null
  }
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', `--remote-debugging-port=${port}`],
  })
  try {
    const { lhr } = result.parse(await run(url, { port, output: 'json', logLevel: 'error' }))
    return Object.fromEntries(
      Object.entries(lhr.categories).map(([name, { score }]) => [
        name,
        Math.round((score ?? 0) * 100),
      ]),
    )
  } finally {
    await browser.close()
  }
}

async function lighthouse() {
  try {
    const own = path.resolve('.data/lighthouse')
    const from = `${process.env.LIGHTHOUSE ?? own}/`
    const file = createRequire(from).resolve('lighthouse')
    return module.parse(await import(pathToFileURL(file).href)).default
  } catch {
    return null
  }
}
