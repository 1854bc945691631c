import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * When dishes were stopped, kept by whole days (by UTC, so that no restaurant's clock or hours matter to it): out of the
 * history of the stop-list, whose past does not change. The worker keeps the days that are over (src/db/figures/foldStops);
 * whoever reads works out the days that are not kept, at first all that are looked at. Without a restaurant: everywhere.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table stop_days (
      day date not null,
      location_id integer references locations (id) on delete cascade,
      dish_id integer not null,
      stopped tstzmultirange not null
    );
    create unique index stop_days_of_a_dish on stop_days (day, location_id, dish_id) nulls not distinct;

    -- The first day that is not kept, and the newest change of the menu that was known when the days before it were.
    create table stop_days_kept (
      only_row boolean primary key default true check (only_row),
      until date not null,
      revision bigint not null
    );
    -- Nobody looks back further than four weeks; what was before the history is known to nobody.
    insert into stop_days_kept (until, revision)
      select (greatest(min(at), now() - interval '30 days') at time zone 'UTC')::date, 0 from menu_changes;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table stop_days_kept;
    drop table stop_days;
  `)
}
