import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What waits for a person is found without reading all that arrived: by staff, and at every look of Prometheus. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create index deliveries_given_up on deliveries (channel, id) where state in ('failed', 'unknown')
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index deliveries_given_up`)
}
