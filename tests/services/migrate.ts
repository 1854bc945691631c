import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { programArgs } from './programArgs'

/** Brings a database to today's schema, in a process of its own: the config reads its settings once. */
export async function migrate(databaseUrl: string): Promise<void> {
  const child = spawn(process.execPath, programArgs('tests/services/migrateProcess.ts'), {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: 'a secret for tests, long enough to be taken',
    },
    stdio: 'inherit',
  })
  await once(child, 'exit')
  if (child.exitCode !== 0) throw new Error(`The migrations ended with ${child.exitCode}.`)
}
