import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

import { programArgs } from '../../services/programArgs'

/** Starts a process of workerProcess.ts over the test's database; the result kills it with -9. */
export async function startWorkerProcess(databaseUrl: string): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, programArgs('tests/int/jobs/workerProcess.ts'), {
    env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'production', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = new Promise<void>((ended) => child.once('exit', () => ended()))
  const lines = createInterface({ input: child.stdout })
  await new Promise<void>((ready, failed) => {
    lines.on('line', (line) => line === 'ready' && ready())
    child.once('exit', (code) => failed(new Error(`The worker ended with ${code}.`)))
  })
  return async () => {
    child.kill('SIGKILL')
    await exited
  }
}
