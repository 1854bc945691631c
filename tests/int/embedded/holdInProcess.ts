import { spawn } from 'node:child_process'
import { once } from 'node:events'

export type Holder = {
  url: string
  /** Ends the process as kill -9 does: Postgres stays. */
  kill: () => Promise<void>
  /** Has it let go of the database and end. */
  end: () => Promise<void>
}

const program = `
  import { startEmbeddedPostgres } from './src/db/embedded/startEmbeddedPostgres.ts'
  const [dataDir, role] = process.argv.slice(1)
  const postgres = await startEmbeddedPostgres({ dataDir, role })
  process.stdout.write(postgres.url)
  process.stdin.on('end', () => postgres.stop()).resume()
`

/** Starts the embedded Postgres of `dataDir` in a process of its own. */
export async function holdInProcess(dataDir: string, role: 'server' | 'tool'): Promise<Holder> {
  const args = ['--import', 'tsx', '--input-type=module', '-e', program, dataDir, role]
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
