import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What became of backups and of the drills that restore them: by it one of all processes knows when the next is due,
 * and whoever asks knows how old the last good one is.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table backup_runs (
      id bigint generated always as identity primary key,
      kind text not null check (kind in ('backup', 'drill')),
      began_at timestamptz not null,
      ended_at timestamptz not null default now(),
      is_good boolean not null,
      name text,
      bytes bigint,
      reason text
    );
    create index backup_runs_newest on backup_runs (kind, is_good, began_at desc);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table backup_runs`)
}
