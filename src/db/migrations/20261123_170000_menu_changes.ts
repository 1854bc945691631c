import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Every table that the guests' menu is read from: what kind of record its rows belong to, the column
 * with that record's id, and the table between the two where there is one.
 */
const tables: [table: string, kind: string, root: string, between?: string][] = [
  ['menu_items', 'dishes', 'id'],
  ['menu_items_locales', 'dishes', '_parent_id'],
  ['menu_items_rels', 'dishes', 'parent_id'],
  ['menu_items_allergens', 'dishes', 'parent_id'],
  ['menu_items_traces', 'dishes', 'parent_id'],
  ['menu_items_sizes', 'dishes', '_parent_id'],
  ['menu_items_sizes_locales', 'dishes', '_parent_id', 'menu_items_sizes'],
  ['menu_items_slots', 'dishes', '_parent_id'],
  ['menu_items_slots_locales', 'dishes', '_parent_id', 'menu_items_slots'],
  ['menu_items_slots_choices', 'dishes', '_parent_id', 'menu_items_slots'],
  ['categories', 'categories', 'id'],
  ['categories_locales', 'categories', '_parent_id'],
  ['modifier_groups', 'groups', 'id'],
  ['modifier_groups_locales', 'groups', '_parent_id'],
  ['modifier_groups_modifiers', 'groups', '_parent_id'],
  ['modifier_groups_modifiers_locales', 'groups', '_parent_id', 'modifier_groups_modifiers'],
  ['modifier_groups_modifiers_allergens', 'groups', 'parent_id', 'modifier_groups_modifiers'],
  ['menus', 'menus', 'id'],
  ['menus_locales', 'menus', '_parent_id'],
  ['menus_rels', 'menus', 'parent_id'],
  ['menus_channels', 'menus', 'parent_id'],
  ['price_schedules', 'prices', 'id'],
  ['price_schedules_locales', 'prices', '_parent_id'],
  ['price_schedules_rels', 'prices', 'parent_id'],
  ['price_schedules_channels', 'prices', 'parent_id'],
  ['price_schedules_prices', 'prices', '_parent_id'],
  ['tags', 'tags', 'id'],
  ['tags_locales', 'tags', '_parent_id'],
  ['media', 'photos', 'id'],
  ['media_locales', 'photos', '_parent_id'],
  ['locations', 'locations', 'id'],
  ['locations_locales', 'locations', '_parent_id'],
  ['locations_texts', 'locations', 'parent_id'],
  ['locations_channels', 'locations', 'parent_id'],
  ['locations_exceptions', 'locations', '_parent_id'],
  ['locations_exceptions_locales', 'locations', '_parent_id', 'locations_exceptions'],
  ['location_offers', 'offers', 'location_id'],
  ['stop_list', 'stops', 'location_id'],
]

function triggersOf([table, ...rest]: (typeof tables)[number]): string {
  const call = `execute function menu_changed(${rest.map((word) => `'${word}'`).join(', ')})`
  return `
    create trigger menu_row_came after insert on ${table}
      referencing new table as came for each statement ${call};
    create trigger menu_row_changed after update on ${table}
      referencing old table as gone new table as came for each statement ${call};
    create trigger menu_row_went after delete on ${table}
      referencing old table as gone for each statement ${call};`
}

/**
 * Revisions and history of the menu, kept by the database itself, so that no write, through Payload or
 * by hand, is missed:
 * - each transaction that touches the menu has one row in `menu_changes` and the records it touched in
 *   `menu_touches`;
 * - at commit it gets the next revision, under a lock: revisions are in the order of commits. Listeners
 *   of the channel `carte_menu` hear the revision;
 * - `menu_scopes` holds the newest revision of what all locations share (scope 0) and of each
 *   location's own prices and stop-list;
 * - `menu_history` holds each row as it was before each change (null: it was not there), from which
 *   the menu of any past revision is put together.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table menu_revision (
      only_row boolean primary key default true check (only_row),
      revision bigint not null
    );
    insert into menu_revision (revision) values (1);

    create table menu_changes (
      id bigint generated always as identity primary key,
      revision bigint unique,
      at timestamptz not null default clock_timestamp()
    );
    create index menu_changes_at on menu_changes (at);
    insert into menu_changes (revision) values (1);

    create table menu_touches (
      change bigint not null references menu_changes (id) on delete cascade,
      kind text not null,
      id integer not null,
      primary key (change, kind, id)
    );

    create table menu_scopes (scope integer primary key, revision bigint not null);
    insert into menu_scopes (scope, revision) values (0, 1);

    create table menu_history (
      n bigint generated always as identity primary key,
      change bigint not null references menu_changes (id) on delete cascade,
      relation text not null,
      key text not null,
      was jsonb
    );
    create index menu_history_change on menu_history (change);

    create function menu_changed() returns trigger language plpgsql as $$
    declare
      rows_of text := case tg_op when 'INSERT' then 'came' else 'gone' end;
      root text := format('(touched.%I)', tg_argv[1]);
      touching boolean;
      this_change bigint := nullif(current_setting('carte.menu_change', true), '');
    begin
      execute format('select exists (select from %I)', rows_of) into touching;
      if not touching then return null; end if;

      if this_change is null then
        insert into menu_changes default values returning id into this_change;
        perform set_config('carte.menu_change', this_change::text, true);
      end if;

      if tg_nargs > 2 then
        -- Rows whose parent is already gone went with it, and the parent's own deletion told.
        root := format('(select parent._parent_id from %I parent where parent.id = touched.%I)',
                       tg_argv[2], tg_argv[1]);
      elsif tg_argv[0] in ('offers', 'stops') then
        root := format('coalesce(touched.%I, 0)', tg_argv[1]);
      end if;
      if tg_op <> 'DELETE' then
        execute format(
          'insert into menu_touches select distinct $1, $2, %s from came touched
           where %s is not null on conflict do nothing', root, root)
          using this_change, tg_argv[0];
      end if;
      if tg_op <> 'INSERT' then
        execute format(
          'insert into menu_touches select distinct $1, $2, %s from gone touched
           where %s is not null on conflict do nothing', root, root)
          using this_change, tg_argv[0];
      end if;

      if tg_op = 'INSERT' then
        insert into menu_history (change, relation, key, was)
          select this_change, tg_table_name, to_jsonb(came) ->> 'id', null from came;
      elsif tg_op = 'DELETE' then
        insert into menu_history (change, relation, key, was)
          select this_change, tg_table_name, to_jsonb(gone) ->> 'id', to_jsonb(gone) from gone;
      else
        insert into menu_history (change, relation, key, was)
          select this_change, tg_table_name, was ->> 'id', was
          from (select to_jsonb(gone) as was from gone
                except all select to_jsonb(came) from came) changed;
      end if;
      return null;
    end $$;

    create function menu_committing() returns trigger language plpgsql as $$
    declare
      next bigint;
    begin
      -- Locks the row until the commit is done: the next writer numbers its change after it.
      update menu_revision set revision = revision + 1 returning revision into next;
      update menu_changes set revision = next, at = clock_timestamp() where id = new.id;
      insert into menu_scopes (scope, revision)
        select distinct case when kind in ('offers', 'stops') then id else 0 end, next
        from menu_touches where change = new.id
        on conflict (scope) do update set revision = excluded.revision;
      perform set_config('carte.menu_revision', next::text, true);
      perform pg_notify('carte_menu', next::text);
      return null;
    end $$;

    create constraint trigger menu_change_numbered after insert on menu_changes
      deferrable initially deferred for each row execute function menu_committing();
  `)
  await db.execute(sql.raw(tables.map(triggersOf).join('\n')))
  await db.execute(sql`
    -- Two shifts that stop the same thing write one line: an empty place equals an empty place.
    create unique index stop_list_of_a_thing on stop_list
      (location_id, dish_id, size, modifier_group_id, modifier) nulls not distinct;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index stop_list_of_a_thing;
    drop table menu_history, menu_touches, menu_scopes, menu_changes, menu_revision;
    drop function menu_committing();
    drop function menu_changed() cascade;
  `)
}
