import { getPayload } from 'payload'

import { provideSettings } from '@/src/settings'

/** `npm run migrate:create -- NAME`: writes the migration from the newest snapshot to today's schema. */
const [migrationName] = process.argv.slice(2)
if (!migrationName) {
  process.stderr.write('Name the migration: npm run migrate:create -- add_tables\n')
  process.exit(1)
}
provideSettings({ DATABASE_URL: 'postgres://nowhere', PAYLOAD_SECRET: 'x'.repeat(32) })
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
await payload.db.createMigration({ migrationName, payload, skipEmpty: true })
process.exit(0)
