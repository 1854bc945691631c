import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

import type { Page } from 'playwright-core'
import { z } from 'zod'

const found = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      help: z.string(),
      nodes: z.array(z.object({ target: z.array(z.unknown()), failureSummary: z.string() })),
    }),
  ),
})

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/**
 * What axe finds wrong with a page as it stands, or with the part of it that the selector names, a line
 * each: WCAG 2.2 AA and axe's best practices.
 */
export async function findViolations(page: Page, part?: string): Promise<string[]> {
  // Evaluated, because the page's own policy lets no script of others in.
  await page.evaluate(await readFile(source, 'utf8'))
  const { violations } = found.parse(
    await page.evaluate(`axe.run(${part ? JSON.stringify(part) : 'document'})`),
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}) ${String(target)}: ${failureSummary}`,
    ),
  )
}
