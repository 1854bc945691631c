import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'

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
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Property tests take their time on a busy machine; none asserts on it.
          testTimeout: 60_000,
          include: ['{src,collections,hooks,endpoints,plugins,globals,sandbox}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['tests/int/**/*.test.ts'],
          globalSetup: ['tests/services/postgres.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/services/postgres.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
