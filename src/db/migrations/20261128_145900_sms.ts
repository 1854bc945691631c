import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What SMS have cost by day, month and number (amounts in minor units, numbers as a keyed hash), which
 * caps staff were told of, and what the provider said became of each SMS.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table sms_spending (
      scope text not null check (scope in ('day', 'month', 'recipient')),
      since date not null,
      address_hash text not null,
      spent bigint not null check (spent >= 0),
      primary key (scope, since, address_hash)
    );
    create table sms_budget_alerts (
      scope text not null,
      since date not null,
      cap bigint not null,
      primary key (scope, since, cap)
    );
    create table sms_states (
      reference text primary key,
      delivery_id integer,
      state text not null,
      rank integer not null,
      error_code integer,
      told_at timestamptz not null default now()
    );
    create index sms_states_told on sms_states (told_at);
    create index deliveries_in_doubt on deliveries (id) where channel = 'sms' and state = 'unknown';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index deliveries_in_doubt;
    drop table sms_spending;
    drop table sms_budget_alerts;
    drop table sms_states;
  `)
}
