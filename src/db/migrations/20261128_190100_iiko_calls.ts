import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Calls to iiko by key and hour, and how many of them failed: all processes count into the same rows. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table iiko_calls (
      key text not null,
      hour timestamptz not null,
      calls integer not null default 0,
      failed integer not null default 0,
      primary key (key, hour)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table iiko_calls`)
}
