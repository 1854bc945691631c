import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { programArgs } from '../../services/programArgs'

export type Holder = {
  url: string
  /** Ends the process as kill -9 does: Postgres stays. */
  kill: () => Promise<void>
  /** Has it let go of the database and end. */
  end: () => Promise<void>
}

/** Starts the embedded Postgres of `dataDir` in a process of its own. */
export async function holdInProcess(dataDir: string, role: 'server' | 'tool'): Promise<Holder> {
  const args = [...programArgs('tests/int/embedded/holdProcess.ts'), dataDir, role]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  const url = await Promise.race([
    once(child.stdout, 'data').then(([chunk]) => String(chunk)),
    exited.then(([code]) => Promise.reject(new Error(`The process ended with code ${code}.`))),
  ])
  return {
    url,
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
    end: async () => {
      child.stdin.end()
      await exited
    },
  }
}
