import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Runs that have waited for a person's word since before a later one was applied wait no more. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    update iiko_runs old set state = 'overtaken'
    where state in ('held', 'preview') and exists (
      select from iiko_runs later
      where later.connection_id = old.connection_id and later.id > old.id
        and later.state in ('applied', 'undone'))`)
}

/** The state itself goes with the migration before this one, which takes no row that has it. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`update iiko_runs set state = 'held' where state = 'overtaken'`)
}
