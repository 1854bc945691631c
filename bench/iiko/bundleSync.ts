import path from 'node:path'

import { build } from 'esbuild'

import { bundling } from '@/src/launch/bundling.mjs'

/** The program that syncs, as `npm run build` makes it; returns its file. */
export async function bundleSync(): Promise<string> {
  const outdir = path.resolve('node_modules/.cache/carte-bench')
  await build({
    ...bundling,
    entryPoints: { iikoSync: 'src/worker/iikoSync/syncProcess.ts' },
    outdir,
  })
  return path.join(outdir, 'iikoSync.js')
}
