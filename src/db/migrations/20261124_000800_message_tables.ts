import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What many restaurants write about; all can be changed. */
const topics = [
  ['Новости', 'News'],
  ['Акции и скидки', 'Offers'],
  ['Новинки меню', 'New dishes'],
] as const

/**
 * Addresses at which nobody is any more, one-time codes that tie a member of staff to a chat, keys that
 * Carte made for itself, and the first topics.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table dead_addresses (
      channel text not null,
      address text not null,
      reason text,
      since timestamptz not null default now(),
      primary key (channel, address)
    );
    create table telegram_codes (
      code_hash text primary key,
      user_id integer not null references users (id) on delete cascade,
      expires_at timestamptz not null
    );
    create table message_keys (
      name text primary key,
      value text not null
    );
  `)
  for (const [index, [ru, en]] of topics.entries()) {
    await db.execute(sql`
      with topic as (
        insert into topics (_order, is_default) values (${`a${index}`}, true) returning id
      )
      insert into topics_locales (_parent_id, _locale, name)
      select id, 'ru'::_locales, ${ru}::text from topic
      union all select id, 'en'::_locales, ${en}::text from topic
    `)
  }
}

/** The topics go with the migration before this one. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table dead_addresses;
    drop table telegram_codes;
    drop table message_keys;
  `)
}
