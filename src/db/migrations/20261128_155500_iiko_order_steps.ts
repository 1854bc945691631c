import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What is still to be told to iiko of an order: when, how often it was tried, and whether to call it off. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table iiko_orders add column cancel_reason text;
    alter table iiko_orders add column tries integer not null default 0;
    alter table iiko_orders add column next_at timestamptz not null default now();
    create index iiko_orders_to_tell on iiko_orders (connection_id, next_at)
      where creation = 'asked' or cancel_reason is not null;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index iiko_orders_to_tell;
    alter table iiko_orders drop column cancel_reason, drop column tries, drop column next_at;
  `)
}
