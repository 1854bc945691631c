import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Announcements written before it could be chosen were for the site too. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    insert into announcements_channels ("order", parent_id, value)
    select coalesce((select max(c."order") from announcements_channels c where c.parent_id = a.id), 0) + 1,
      a.id, 'site'
    from announcements a;
    insert into _announcements_v_version_channels ("order", parent_id, value)
    select coalesce((select max(c."order") from _announcements_v_version_channels c
      where c.parent_id = v.id), 0) + 1, v.id, 'site'
    from _announcements_v v;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    delete from announcements_channels where value = 'site';
    delete from _announcements_v_version_channels where value = 'site';
  `)
}
