import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export type Server = { url: string; stop: () => void }

type Options = { script: string; env?: Record<string, string>; input?: string }

/** Starts a script, bundled or not, that prints `port N` when it answers. */
export async function startServer({ script, env = {}, input = '' }: Options): Promise<Server> {
  const tsx = script.endsWith('.mjs') ? [] : ['--import', 'tsx']
  const child = spawn(process.execPath, ['--conditions=production', ...tsx, script], {
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(input)
  const port = await new Promise<string>((found, failed) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const said = /^port (\d+)$/.exec(line)?.[1]
      if (said) found(said)
    })
    child.once('exit', (code) => failed(new Error(`${script} ended with ${code}.`)))
  })
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill('SIGKILL') }
}
