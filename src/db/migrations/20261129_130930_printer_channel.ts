import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What is printed leaves as messages do, by a channel of its own. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`insert into outbox_channels (channel) values ('printer')`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    delete from deliveries where channel = 'printer';
    delete from outbox_channels where channel = 'printer';
  `)
}
