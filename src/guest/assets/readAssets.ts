import { readFile } from 'node:fs/promises'

import { z } from 'zod'

import { guestAssets } from '@/src/launch/guestAssets.mjs'

import type { Assets } from './Assets'

const stored = z.object({
  styles: z.string(),
  script: z.string(),
  scriptName: z.string(),
  worker: z.string(),
  fonts: z.array(
    z.object({ family: z.string(), weight: z.string(), name: z.string(), bytes: z.string() }),
  ),
})

/** The assets as the build has left them; made anew where there is no build, as in development. */
export async function readAssets(isProduction: boolean): Promise<Assets> {
  const file = isProduction ? await readFile('dist/guest.json', 'utf8').catch(() => null) : null
  return file === null ? guestAssets() : stored.parse(JSON.parse(file))
}
