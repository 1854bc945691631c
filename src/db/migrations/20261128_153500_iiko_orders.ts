import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Orders as iiko has them: each is written down, with the id that it will have there, before iiko is
 * told. `heard` is iiko's own time of the newest word about it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table iiko_orders (
      iiko_id text primary key,
      connection_id integer not null references iiko_connections (id) on delete cascade,
      order_id integer not null,
      key text not null,
      attempt integer not null,
      mode text not null check (mode in ('delivery', 'pickup', 'dine-in')),
      correlation_id text,
      creation text not null default 'asked'
        check (creation in ('asked', 'creating', 'created', 'failed')),
      status text,
      reason text not null default '',
      heard bigint not null default 0,
      handed_at timestamptz not null default now(),
      heard_at timestamptz not null default now(),
      unique (connection_id, key, attempt)
    );
    create index iiko_orders_of_an_order on iiko_orders (order_id);
    create index iiko_orders_open on iiko_orders (connection_id, heard_at)
      where creation <> 'failed';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table iiko_orders`)
}
