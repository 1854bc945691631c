import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** One live code for each address (both as keyed hashes), and how often what may be done again. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table sign_in_codes (
      at text primary key,
      code_hash text not null,
      expires_at timestamptz not null,
      tries integer not null default 0
    );
    create table code_turns (
      key text primary key,
      due timestamptz not null
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table sign_in_codes;
    drop table code_turns;
  `)
}
