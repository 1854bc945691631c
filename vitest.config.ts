import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'

/**
 * They judge what is said within a time by several processes at once (a change is out everywhere, no reader is turned
 * away while one takes another's place), which means nothing on a machine that is filled with other tests.
 */
const apart = [
  'tests/int/menuEngine/{killedPostgres,redis,twoProcesses}.test.ts',
  'tests/int/menuPublish/{killed,nginx,stalled}.test.ts',
  'tests/int/ops/{deploy,outages,replica}.test.ts',
]

const root = fileURLToPath(new URL('./', import.meta.url))

const alias = {
  '@payload-config': `${root}payload.config.ts`,
  '@/': root,
}

export default defineConfig({
  resolve: { alias },
  test: {
    // See docs/decisions/0011.
    execArgv: ['--conditions=production'],
    // Files run three at once, each with its own database, data folder and ports: a test waits for
    // something half of its time, and three fill two processors.
    maxWorkers: 3,
    // See tests/services/asFirstFile.
    isolate: false,
    setupFiles: ['tests/services/asFirstFile.ts'],
    // Long enough for a busy machine; no test asserts on time.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{src,collections,hooks,endpoints,plugins,globals,sandbox}/**/*.test.{ts,tsx}',
            'tests/{chaos,soak}/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['tests/int/**/*.test.ts'],
          exclude: apart,
          globalSetup: ['tests/services/bundlePrograms.ts', 'tests/services/postgres.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ['tests/e2e/lighthouse.test.ts'],
          globalSetup: ['tests/services/demoFolder.ts'],
          // Whole Cartes with browsers, when everything else is done: starts are waited for here.
          testTimeout: 300_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'lighthouse',
          include: ['tests/e2e/lighthouse.test.ts'],
          globalSetup: ['tests/services/demoFolder.ts'],
          testTimeout: 300_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: apart,
          globalSetup: ['tests/services/bundlePrograms.ts', 'tests/services/postgres.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
