import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Where guests who sign in have had orders brought: each place once. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table customer_addresses (
      id integer primary key generated always as identity,
      customer_id integer not null references customers (id) on delete cascade,
      address jsonb not null,
      place text not null,
      used_at timestamptz not null default now(),
      unique (customer_id, place)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table customer_addresses`)
}
