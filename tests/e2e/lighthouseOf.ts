import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { chromium } from 'playwright-core'
import { z } from 'zod'

import { freePort } from '../services/freePort'
import { pagesAlone } from '../services/openBrowser'

const result = z.object({
  lhr: z.object({
    environment: z.object({ benchmarkIndex: z.number() }),
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

/** Lighthouse slows this kind of machine down four times, by its `benchmarkIndex`, to have a mid-tier phone of it. */
const usual = { index: 1_500, slowdown: 4 }

/**
 * How much a machine has to be slowed down to be that phone; one that is slower than Lighthouse takes for granted, less.
 * See "Calibrating the CPU slowdown" in Lighthouse's docs/throttling.md.
 */
const slowdownFor = (index: number): number =>
  Math.min(usual.slowdown, Math.max(1, (usual.slowdown * index) / usual.index))

/**
 * Lighthouse's scores of a page on a phone, of 100: on the same phone, however slow the machine is (`index`: as a run before
 * has found it), with the `index` of this one. Null where there is no Lighthouse: `npm test` installs it in
 * .data/lighthouse, apart from the product's packages; LIGHTHOUSE names another folder with one.
 */
export async function lighthouseOf(
  url: string,
  { index }: { index?: number | undefined } = {},
): Promise<{ scores: Scores; index: number; slowdown: number } | null> {
  const run = await lighthouse()
  if (!run) {
    process.stdout.write('Lighthouse is not installed: skipped\n')
    return null
  }
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: pagesAlone,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', `--remote-debugging-port=${port}`],
  })
  try {
    const slowdown = index === undefined ? usual.slowdown : slowdownFor(index)
    const throttling = { throttling: { cpuSlowdownMultiplier: slowdown } }
    const flags = { port, output: 'json', logLevel: 'error', ...throttling }
    const { lhr } = result.parse(await run(url, flags))
    const scores = Object.fromEntries(
      Object.entries(lhr.categories).map(([name, { score }]) => [
        name,
        Math.round((score ?? 0) * 100),
      ]),
    )
    return { scores, slowdown, index: lhr.environment.benchmarkIndex }
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
