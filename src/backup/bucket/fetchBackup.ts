import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import { z } from 'zod'

import type { Bucket } from '@/src/menu/bucket/openBucket'

import { BackupError } from '../BackupError'
import { manifest } from '../Manifest'
import { objectOf } from './objectOf'

const latest = z.object({ name: z.string().regex(/^\d{8}-\d{6}$/) })

async function* chunksOf(body: Response['body']) {
  const reader = body?.getReader()
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) yield read.value
}

/**
 * Brings a backup from the bucket into the folder of backups, the newest without a name; returns its name.
 * Rejects with a BackupError when it is not there.
 */
export async function fetchBackup(
  bucket: Bucket,
  directory: string,
  wanted?: string,
): Promise<string> {
  const name = wanted ?? latest.parse(await (await found('latest.json')).json()).name
  const told = manifest.parse(await (await found(`${name}/manifest.json`)).json())
  const draft = path.join(directory, `.${name}`)
  await rm(draft, { recursive: true, force: true })
  for (const file of told.files) {
    const target = path.join(draft, file.name)
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
    const { body } = await found(objectOf(file.sha256))
    await pipeline(chunksOf(body), createWriteStream(target))
  }
  await writeFile(path.join(draft, 'manifest.json'), `${JSON.stringify(told, null, 2)}\n`)
  await rm(path.join(directory, name), { recursive: true, force: true })
  await rename(draft, path.join(directory, name))
  return name

  async function found(object: string): Promise<Response> {
    const answer = await bucket.get(object)
    if (answer) return answer
    throw new BackupError(`The bucket has no ${object}: name a backup that is there.`)
  }
}
