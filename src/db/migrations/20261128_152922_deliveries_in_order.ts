import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * A broadcast writes into as few indexes as can be. What is to leave at once has no `run_at` and goes by
 * its number; only what is in somebody's hands, or was put off, can hold up what was written later, so
 * that alone is found by its address. A key is unique within its audience, by the index that also finds
 * the audience. How long an address rests is a row of its own, which a crash of Postgres may forget.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    drop index deliveries_due, deliveries_in_order, deliveries_held, deliveries_audience;
    update deliveries set dedupe_key = lpad(split_part(dedupe_key, ':', 3), 10, '0')
      where audience is not null and dedupe_key like audience || ':%';
    create index deliveries_due on deliveries (channel, lane, coalesce(run_at, '-infinity'), id)
      where state = 'waiting';
    create index deliveries_held on deliveries (channel, address, lane, id) where state = 'sending';
    create index deliveries_put_off on deliveries (channel, address, lane, id)
      where state = 'waiting' and run_at is not null;
    create unique index deliveries_once on deliveries (dedupe_key) where audience is null;
    create unique index deliveries_audience on deliveries (audience, dedupe_key)
      where audience is not null;
    create unlogged table outbox_rests (
      channel text not null,
      address text not null,
      since timestamptz not null,
      until timestamptz not null,
      primary key (channel, address)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table outbox_rests;
    drop index deliveries_due, deliveries_held, deliveries_put_off, deliveries_once,
      deliveries_audience;
    update deliveries set run_at = created_at where run_at is null;
    update deliveries set dedupe_key = audience || ':' || dedupe_key where audience is not null;
    create index deliveries_due on deliveries (channel, lane, run_at, id) where state = 'waiting';
    create index deliveries_in_order on deliveries (channel, address, lane, id)
      where state in ('waiting', 'sending', 'paused');
    create index deliveries_held on deliveries (held_until) where state = 'sending';
    create index deliveries_audience on deliveries (audience, state) where audience is not null;
  `)
}
