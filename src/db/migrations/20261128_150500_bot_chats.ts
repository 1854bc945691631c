import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What a chat with the bot looked at last. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table telegram_chats (
      chat text primary key,
      location_id integer references locations (id) on delete set null,
      channel text,
      words text,
      at timestamptz not null default now()
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table telegram_chats`)
}
