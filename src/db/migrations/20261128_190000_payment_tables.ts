import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What payments keep beside their collections: sealed keys, what is asked of providers (written down
 * before they are called), when each payment is looked at again, what was heard of payments that nobody
 * knows, and how far each day has been compared.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table payment_secrets (
      account_id integer primary key references payment_accounts (id) on delete cascade,
      sealed text not null,
      kept_at timestamptz not null default now()
    );
    create table payment_operations (
      id integer primary key generated always as identity,
      payment_id integer not null references payments (id) on delete cascade,
      kind text not null check (kind in ('start', 'capture', 'cancel', 'refund')),
      key text not null unique,
      amount integer not null,
      reason text not null default '',
      return_url text not null default '',
      state text not null default 'waiting' check (state in ('waiting', 'unknown', 'done', 'refused')),
      trouble text not null default '',
      step jsonb,
      tries integer not null default 0,
      unknowns integer not null default 0,
      created_at timestamptz not null default clock_timestamp(),
      asked_at timestamptz,
      next_at timestamptz not null default clock_timestamp(),
      leased_until timestamptz
    );
    create index payment_operations_open on payment_operations (next_at)
      where state in ('waiting', 'unknown');
    create index payment_operations_of_a_payment on payment_operations (payment_id, id);
    create table payment_polls (
      payment_id integer primary key references payments (id) on delete cascade,
      next_at timestamptz not null,
      tries integer not null default 0,
      leased_until timestamptz
    );
    create index payment_polls_next on payment_polls (next_at);
    create table payment_strays (
      id integer primary key generated always as identity,
      provider text not null,
      account_id integer,
      provider_id text,
      reference text,
      event_id text not null,
      heard_at timestamptz not null default clock_timestamp(),
      next_at timestamptz not null default clock_timestamp(),
      tries integer not null default 0,
      matched_at timestamptz,
      unique (provider, event_id)
    );
    create index payment_strays_open on payment_strays (next_at) where matched_at is null;
    create table payment_days (
      account_id integer not null references payment_accounts (id) on delete cascade,
      day date not null,
      cursor text,
      pages integer not null default 0,
      found jsonb not null default '[]'::jsonb,
      finished_at timestamptz,
      leased_until timestamptz,
      primary key (account_id, day)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table payment_days;
    drop table payment_strays;
    drop table payment_polls;
    drop table payment_operations;
    drop table payment_secrets;
  `)
}
