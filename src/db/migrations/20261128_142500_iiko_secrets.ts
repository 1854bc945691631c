import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What of iiko no API may ever return: keys and webhook tokens of connections, the token that all
 * processes share, and the turns of calls.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table iiko_secrets (
      connection_id integer not null references iiko_connections (id) on delete cascade,
      kind text not null check (kind in ('key', 'webhook')),
      sealed text not null,
      kept_at timestamptz not null default now(),
      primary key (connection_id, kind)
    );
    create table iiko_tokens (
      id text primary key,
      token text,
      ends_at timestamptz,
      renewed_at timestamptz,
      renewals integer not null default 0,
      refused_at timestamptz,
      refusal text
    );
    create table iiko_turns (
      line text primary key,
      next_at timestamptz not null
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table iiko_secrets;
    drop table iiko_tokens;
    drop table iiko_turns;
  `)
}
