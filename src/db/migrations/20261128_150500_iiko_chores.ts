import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Whose a line of the stop-list is, so that iiko never takes off what staff have stopped, and what is
 * fetched from iiko: when it is due, who has it, how it went. The column is not one of the collection:
 * nobody edits it, and Payload leaves alone what it does not know.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table stop_list add column source text not null default 'staff'
      check (source in ('staff', 'iiko'));
    drop index stop_list_of_a_thing;
    create unique index stop_list_of_a_thing on stop_list
      (location_id, dish_id, size, modifier_group_id, modifier, source) nulls not distinct;
    create index stop_list_of_iiko on stop_list (location_id) where source = 'iiko';

    create table iiko_chores (
      connection_id integer not null references iiko_connections (id) on delete cascade,
      kind text not null,
      asked bigint not null default 0,
      due_at timestamptz not null default now(),
      held_until timestamptz,
      began_at timestamptz,
      done_at timestamptz,
      took_ms numeric,
      failures integer not null default 0,
      reason text,
      primary key (connection_id, kind)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table iiko_chores;
    delete from stop_list where source = 'iiko';
    drop index stop_list_of_a_thing;
    create unique index stop_list_of_a_thing on stop_list
      (location_id, dish_id, size, modifier_group_id, modifier) nulls not distinct;
    alter table stop_list drop column source;
  `)
}
