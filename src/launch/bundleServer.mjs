import { writeFileSync } from 'node:fs'

import { bundling } from './bundling.mjs'
import { guestAssets } from './guestAssets.mjs'

/** Bundles our own code of the server and of the command line into dist/. */
export async function bundleServer() {
  const { build, stop } = await import('esbuild')
  await build({
    ...bundling,
    entryPoints: {
      server: 'src/server/main.ts',
      carte: 'src/cli/main.ts',
      iikoSync: 'src/worker/iikoSync/syncProcess.ts',
      paper: 'src/paper/thread/paperThread.ts',
      settings: 'src/settings.ts',
    },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
  })
  writeFileSync('dist/guest.json', JSON.stringify(await guestAssets()))
  // esbuild keeps a process of its own for the next build; ours would keep it as long as it serves.
  await stop()
}
