import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The groups of staff, each of one restaurant; codes that tie them; what managers do not want to be warned
 * of in Telegram; and the chats in which guests follow an order.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table telegram_codes
      add column location_id integer references locations (id) on delete cascade;
    create table telegram_groups (
      chat text primary key,
      location_id integer not null references locations (id) on delete cascade,
      title text not null,
      bound_by integer references users (id) on delete set null,
      at timestamptz not null default now()
    );
    create index telegram_groups_location on telegram_groups (location_id);
    create table alert_mutes (
      user_id integer not null references users (id) on delete cascade,
      kind text not null,
      primary key (user_id, kind)
    );
    create table telegram_order_chats (
      chat text not null,
      order_id integer not null,
      language text not null,
      at timestamptz not null default now(),
      primary key (chat, order_id)
    );
    create index telegram_order_chats_order on telegram_order_chats (order_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table telegram_order_chats;
    drop table alert_mutes;
    drop table telegram_groups;
    delete from telegram_codes where location_id is not null;
    alter table telegram_codes drop column location_id;
  `)
}
