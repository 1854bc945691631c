import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'

import { build, stop } from 'esbuild'

import { bundling } from '@/src/launch/bundling.mjs'

import { bundled } from './programArgs'

/** All that tests start as processes of their own, some of them a dozen times. */
const programs = [
  'tests/int/auth/signInProcess.ts',
  'tests/int/embedded/holdProcess.ts',
  'tests/int/iikoSync/syncProcess.ts',
  'tests/int/jobs/workerProcess.ts',
  'tests/int/menuPublish/publisherProcess.ts',
  'tests/int/outbox/mailProcess.ts',
  'tests/int/outbox/workerProcess.ts',
  'tests/int/payments/suite/appProcess.ts',
  'tests/services/menuServer.ts',
  'tests/services/migrateProcess.ts',
]

/** Bundles the programs of the tests once for the whole run, where they find the packages; see programArgs. */
export default async function bundlePrograms(): Promise<() => Promise<void>> {
  // Two projects of vitest.config.ts need them.
  if (process.env[bundled]) return () => Promise.resolve()
  const cache = path.resolve('node_modules/.cache')
  await mkdir(cache, { recursive: true })
  const outdir = await mkdtemp(path.join(cache, 'test-programs-'))
  await build({
    ...bundling,
    entryPoints: programs,
    outdir,
    outbase: '.',
  })
  await stop()
  process.env[bundled] = outdir
  return () => rm(outdir, { recursive: true, force: true })
}
