/** Brings the database of DATABASE_URL to today's schema, as every start of Carte does. */
const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const { migrateDatabase } = await import('@/src/db/migrateDatabase')
const { settings } = await import('@/src/settings')

const payload = await migrateDatabase(settings().DATABASE_URL, () => getPayload({ config }))
await payload.destroy()
process.exit(0)

export {}
