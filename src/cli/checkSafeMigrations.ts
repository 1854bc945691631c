import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { unsafeIn } from './migrations/unsafeIn'

/**
 * Refuses migrations that would break the version still running while they are applied; exit code 1. Those from before there were
 * installations to upgrade are left alone.
 */
const since = '20261129_09'
const folder = path.resolve('src/db/migrations')

const names = (await readdir(folder)).filter((name) => /^\d{8}_.*\.ts$/.test(name) && name >= since)
const unsafe: string[] = []
for (const name of names.sort()) {
  const found = unsafeIn(await readFile(path.join(folder, name), 'utf8'))
  unsafe.push(...found.map((why) => `${name} ${why}.`))
}
if (unsafe.length > 0) {
  process.stderr.write(
    `${unsafe.join('\n')}\n\nExpand in this release and contract in the next, or say why it is safe by now in a comment of the migration: // contract: …\n`,
  )
  process.exit(1)
}
process.stdout.write(
  `No migration breaks the version that still runs (${names.length} looked at).\n`,
)
