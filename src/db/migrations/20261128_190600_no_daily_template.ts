import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The day's figures go to the restaurants' groups as they are: nothing was ever sent by this template. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`delete from message_templates where event = 'staff.daily'`)
}

/** `ensureTemplates` gives an event its template at the next start. */
export async function down(_: MigrateDownArgs): Promise<void> {
  return Promise.resolve()
}
