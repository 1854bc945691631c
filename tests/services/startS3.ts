import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { freePort } from './freePort'

export type S3 = {
  /** Of the bucket `carte`. */
  url: string
  accessKeyId: string
  secretAccessKey: string
  stop: () => Promise<void>
}

/**
 * A server that speaks S3, with an empty bucket; on this port where one is given. It knows one key and
 * refuses others, but does not check signatures of version 4: aws4fetch's own tests do.
 */
export async function startS3(port?: number): Promise<S3> {
  const at = port ?? (await freePort())
  const directory = await mkdtemp(path.join(tmpdir(), 'carte-s3-'))
  const child = spawn(
    process.execPath,
    [
      'node_modules/s3rver/bin/s3rver.js',
      ...['--address', '127.0.0.1', '--port', String(at), '--directory', directory],
      ...['--silent', '--configure-bucket', 'carte'],
    ],
    { stdio: ['ignore', 'ignore', 'ignore'] },
  )
  const exited = new Promise<void>((ended) => child.once('exit', () => ended()))
  const root = `http://127.0.0.1:${at}`
  while (!(await fetch(root).catch(() => null))) {
    if (child.exitCode !== null) throw new Error(`s3rver ended with ${child.exitCode}.`)
    await sleep(20)
  }
  return {
    url: `${root}/carte`,
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    stop: async () => {
      child.kill('SIGKILL')
      await exited
      await rm(directory, { recursive: true, force: true })
    },
  }
}
