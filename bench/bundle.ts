import path from 'node:path'

import { build, stop } from 'esbuild'

/**
 * Bundles a script as the server itself is for production (src/launch/bundleServer), and says where it lies: tsx gives
 * every inner function its name anew each time that it is made.
 */
export async function bundle(script: string): Promise<string> {
  const outfile = path.resolve('node_modules/.cache/carte-bench', `${path.parse(script).name}.mjs`)
  await build({
    entryPoints: [script],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    logLevel: 'warning',
  })
  await stop()
  return outfile
}
