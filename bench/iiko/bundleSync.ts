import path from 'node:path'

import { build } from 'esbuild'

/** The program that syncs, as `npm run build` makes it; returns its file. */
export async function bundleSync(): Promise<string> {
  const outdir = path.resolve('node_modules/.cache/carte-bench')
  await build({
    entryPoints: { iikoSync: 'src/worker/iikoSync/syncProcess.ts' },
    outdir,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
  })
  return path.join(outdir, 'iikoSync.js')
}
