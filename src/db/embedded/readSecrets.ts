import { randomBytes } from 'node:crypto'
import { access, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { z } from 'zod'

import { EmbeddedPostgresError } from './EmbeddedPostgresError'
import { errorCode } from './errorCode'

const schema = z.object({
  payloadSecret: z.string().min(32),
  postgresPassword: z.string().min(16),
})

export type Secrets = z.infer<typeof schema>

async function make(file: string): Promise<void> {
  const secrets: Secrets = {
    payloadSecret: randomBytes(32).toString('hex'),
    postgresPassword: randomBytes(32).toString('hex'),
  }
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  try {
    // A link never replaces a file: of two processes that start at once, one makes the secrets.
    await link(draft, file)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  } finally {
    await rm(draft, { force: true })
  }
}

async function readOrMake(file: string, database: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
  const isOrphaned = await access(database).then(
    () => true,
    () => false,
  )
  if (isOrphaned) {
    throw new EmbeddedPostgresError(
      `${file} is missing, and the database beside it opens only with the password in it: restore it from a backup of DATA_DIR.`,
    )
  }
  await mkdir(path.dirname(file), { recursive: true })
  await make(file)
  return readFile(file, 'utf8')
}

/**
 * The secrets of this data folder, from `secrets.json` (mode 0600), which is made at the first call;
 * two processes that call at once get the same. Rejects with an EmbeddedPostgresError when the file
 * does not hold them, or is gone while the database that it opens is there.
 */
export async function readSecrets(dataDir: string): Promise<Secrets> {
  const file = path.resolve(dataDir, 'secrets.json')
  const text = await readOrMake(file, path.resolve(dataDir, 'postgres')).catch((error: unknown) => {
    if (error instanceof EmbeddedPostgresError) throw error
    throw new EmbeddedPostgresError(
      `${file} cannot be read or made (${errorCode(error) ?? String(error)}): start Carte as the user that owns DATA_DIR, or set another DATA_DIR.`,
      { cause: error },
    )
  })
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    throw new EmbeddedPostgresError(
      `${file} does not hold the secrets of this data folder: restore it from a backup of DATA_DIR (a new one could not open the database).`,
    )
  }
}
