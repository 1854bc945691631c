import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What orders keep beside their collections: the keys under which they were asked for, the last number of
 * each location, who used which promo code, and the sessions of guests.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table order_keys (
      key_hash bytea primary key,
      body_hash bytea not null,
      order_id integer not null,
      created_at timestamptz not null default now()
    );
    create index order_keys_created_at_idx on order_keys (created_at);
    create table order_numbers (
      location_id integer primary key references locations (id) on delete cascade,
      last integer not null
    );
    create table promo_uses (
      order_id integer primary key references orders (id) on delete cascade,
      promo_id integer not null references promo_codes (id) on delete cascade,
      guest text not null
    );
    create index promo_uses_promo_id_idx on promo_uses (promo_id, guest);
    create table customer_sessions (
      token_hash bytea primary key,
      customer_id integer not null references customers (id) on delete cascade,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null
    );
    create index customer_sessions_customer_id_idx on customer_sessions (customer_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table customer_sessions;
    drop table promo_uses;
    drop table order_numbers;
    drop table order_keys;
  `)
}
