import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "order_settings_places" ADD COLUMN "pause_reason" varchar;
  ALTER TABLE "order_settings" ADD COLUMN "pause_reason" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "order_settings_places" DROP COLUMN "pause_reason";
  ALTER TABLE "order_settings" DROP COLUMN "pause_reason";`)
}
