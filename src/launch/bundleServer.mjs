import { writeFileSync } from 'node:fs'

import { guestAssets } from './guestAssets.mjs'

/**
 * Bundles our own code of the server and of the command line into dist/; packages stay in
 * node_modules. `@/…` and `@payload-config` are ours: esbuild resolves them by tsconfig.json's paths.
 */
export async function bundleServer() {
  const { build, stop } = await import('esbuild')
  await build({
    entryPoints: {
      server: 'src/server/main.ts',
      carte: 'src/cli/main.ts',
      iikoSync: 'src/worker/iikoSync/syncProcess.ts',
      settings: 'src/settings.ts',
    },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    sourcemap: true,
    logLevel: 'warning',
  })
  writeFileSync('dist/guest.json', JSON.stringify(await guestAssets()))
  // esbuild keeps a process of its own for the next build; ours would keep it as long as it serves.
  await stop()
}
