import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The tables whose records iiko gives: deleted for good, a record is new to iiko again. */
const tables = [
  ['categories', 'category'],
  ['menu_items', 'dish'],
  ['modifier_groups', 'group'],
  ['location_offers', 'offer'],
] as const

/**
 * What the sync with iiko remembers:
 * - `iiko_given`: of each record what iiko said last, by which it is seen what staff have changed;
 * - `iiko_sync_state`: of each connection which answer was applied, so that the same answer again is
 *   known by its hash without being read;
 * - `iiko_run_changes`: what a run changes, or would;
 * - `iiko_images`: pictures by their address, and what became of each; which dish has which, and
 *   which photos a dish was given, by which it is seen what staff have changed.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table iiko_given (
      kind text not null,
      document integer not null,
      external_id text not null,
      connection integer not null,
      given json not null,
      primary key (kind, document)
    );

    create table iiko_sync_state (
      connection integer primary key references iiko_connections (id) on delete cascade,
      hash text,
      revision text,
      next_price_at timestamptz,
      applied_at timestamptz,
      checked_at timestamptz
    );

    create table iiko_run_changes (
      run integer primary key references iiko_runs (id) on delete cascade,
      changes json not null
    );

    create table iiko_images (
      link text primary key,
      state text not null default 'waiting' check (state in ('waiting', 'ready', 'failed')),
      media integer references media (id) on delete set null,
      reason text,
      attempts integer not null default 0,
      run_at timestamptz not null default now()
    );
    create index iiko_images_waiting on iiko_images (run_at) where state = 'waiting';

    create table iiko_dish_images (
      dish integer not null,
      place integer not null,
      link text not null references iiko_images (link),
      primary key (dish, place)
    );
    create index iiko_dish_images_link on iiko_dish_images (link);
    create table iiko_dish_photos (dish integer primary key, media integer[] not null);

    -- A record that staff deleted for good is forgotten, and the next answer is read whatever its hash.
    create function iiko_forget() returns trigger language plpgsql as $$
    begin
      update iiko_sync_state set hash = null where connection in (
        select connection from iiko_given where kind = tg_argv[0] and document = old.id);
      delete from iiko_given where kind = tg_argv[0] and document = old.id;
      if tg_argv[0] = 'dish' then
        delete from iiko_dish_images where dish = old.id;
        delete from iiko_dish_photos where dish = old.id;
      end if;
      return null;
    end $$;
  `)
  for (const [table, kind] of tables) {
    await db.execute(
      sql.raw(`create trigger iiko_forgets after delete on ${table}
        for each row execute function iiko_forget('${kind}')`),
    )
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop function iiko_forget() cascade;
    drop table iiko_dish_photos, iiko_dish_images, iiko_images, iiko_run_changes, iiko_sync_state, iiko_given;
  `)
}
