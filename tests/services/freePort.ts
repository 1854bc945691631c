import { mkdir, open, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Below the ports that Linux gives by itself (32768–60999): no connection and no `listen(0)` takes one of these. */
const [lowest, highest] = [12_000, 31_999]
const keptFor = 3_600_000

/**
 * A port of 127.0.0.1 that nobody listens on, put aside for whoever asked: for an hour no other test,
 * of whichever process, is given the same. It may therefore be used long after it was asked for.
 */
export async function freePort(): Promise<number> {
  const claims = path.join(tmpdir(), 'carte-test-ports')
  await mkdir(claims, { recursive: true })
  for (;;) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest + 1))
    if ((await isClaimed(path.join(claims, String(port)))) && (await isFree(port))) return port
  }
}

/** Whether the file could be made by us: only one process can. One of a run that ended long ago is taken away. */
async function isClaimed(file: string): Promise<boolean> {
  const made = await stat(file).catch(() => null)
  if (made && Date.now() - made.mtimeMs > keptFor) await rm(file, { force: true })
  const claim = await open(file, 'wx').catch(() => null)
  await claim?.close()
  return claim !== null
}

function isFree(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise((told) => {
    server.once('error', () => told(false))
    server.listen(port, '127.0.0.1', () => server.close(() => told(true)))
  })
}
