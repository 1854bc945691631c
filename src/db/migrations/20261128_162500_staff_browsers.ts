import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The browsers in which staff have switched on notices; they go with the account. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table staff_browsers (
      endpoint text primary key,
      user_id integer not null references users (id) on delete cascade,
      session_id text,
      address text not null,
      language text not null,
      created_at timestamptz not null default now()
    );
    create index staff_browsers_of on staff_browsers (user_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table staff_browsers;`)
}
