import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Which account and dish came from which row of the old system, so that bringing it over again brings only what is new. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table old_system_rows (
      kind text not null check (kind in ('user', 'dish')),
      old_id integer not null,
      new_id integer not null,
      seen_at timestamptz not null,
      primary key (kind, old_id)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table old_system_rows`)
}
