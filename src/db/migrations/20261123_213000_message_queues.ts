import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the outbox and the inbox need besides their columns: indexes of the few rows that are still to
 * be done, a table of the channels (when the next message of each may leave, and until when it rests),
 * and a NOTIFY with each commit that brings work.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create index deliveries_due on deliveries (channel, lane, run_at, id) where state = 'waiting';
    create index deliveries_in_order on deliveries (channel, address, lane, id)
      where state in ('waiting', 'sending', 'paused');
    create index deliveries_held on deliveries (held_until) where state = 'sending';
    create index deliveries_fold on deliveries (fold_key)
      where fold_key is not null and state in ('waiting', 'paused');
    create index deliveries_audience on deliveries (audience, state) where audience is not null;
    create index deliveries_old on deliveries using brin (created_at);
    create index inbox_events_due on inbox_events (run_at, id) where state = 'waiting';
    create index inbox_events_in_order on inbox_events (source, order_key, id) where state = 'waiting';

    create table outbox_channels (
      channel text primary key,
      next_at timestamptz not null default now(),
      paused_until timestamptz not null default now(),
      reason text
    );
    insert into outbox_channels (channel) values ('telegram'), ('email'), ('sms'), ('push');

    create function outbox_rings() returns trigger language plpgsql as $$
    begin
      perform pg_notify(tg_argv[0], '');
      return null;
    end $$;
    create trigger outbox_rings after insert on deliveries
      for each statement execute function outbox_rings('carte_outbox');
    create trigger inbox_rings after insert on inbox_events
      for each statement execute function outbox_rings('carte_inbox');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger outbox_rings on deliveries;
    drop trigger inbox_rings on inbox_events;
    drop function outbox_rings();
    drop table outbox_channels;
    drop index deliveries_due, deliveries_in_order, deliveries_held, deliveries_fold,
      deliveries_audience, deliveries_old, inbox_events_due, inbox_events_in_order;
  `)
}
