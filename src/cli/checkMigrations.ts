import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { getPayload } from 'payload'
import { z } from 'zod'

import { provideSettings } from '@/src/settings'

/**
 * Compares the schema that the config describes with the snapshot of the newest migration; exit code 1 and
 * the missing statements when they differ. No database is opened.
 */
provideSettings({ DATABASE_URL: 'postgres://nowhere', PAYLOAD_SECRET: 'x'.repeat(32) })
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })

const folder = payload.db.migrationDir
const newest = (await readdir(folder))
  .filter((file) => file.endsWith('.json'))
  .sort()
  .at(-1)
if (!newest) throw new Error(`${folder} holds no snapshot of a migration.`)

const { generateDrizzleJson, generateMigration } = payload.db.requireDrizzleKit()
const migrated = z
  .record(z.string(), z.unknown())
  .parse(JSON.parse(await readFile(path.join(folder, newest), 'utf8')))
const described: unknown = await generateDrizzleJson(payload.db.schema)
const statements = await generateMigration(migrated, described)

if (statements.length > 0) {
  process.stderr.write(
    `The schema and the migrations differ. Run: npm run migrate:create -- NAME\n\n${statements.join('\n')}\n`,
  )
  process.exit(1)
}
process.stdout.write(`The schema is what ${newest.replace('.json', '')} leaves.\n`)
process.exit(0)
