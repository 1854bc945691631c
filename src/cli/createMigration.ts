import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'

import { getPayload } from 'payload'

import { provideSettings } from '@/src/settings'

/**
 * `npm run migrate:create -- NAME`: writes the migration from the newest snapshot to today's schema. Only the
 * newest snapshot is ever read, and each holds the whole schema: the one before goes.
 */
const [migrationName] = process.argv.slice(2)
if (!migrationName) {
  process.stderr.write('Name the migration: npm run migrate:create -- add_tables\n')
  process.exit(1)
}
provideSettings({ DATABASE_URL: 'postgres://nowhere', PAYLOAD_SECRET: 'x'.repeat(32) })
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
await payload.db.createMigration({ migrationName, payload, skipEmpty: true })

const folder = payload.db.migrationDir
const snapshots = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()
await Promise.all(snapshots.slice(0, -1).map((file) => rm(path.join(folder, file))))
process.exit(0)
