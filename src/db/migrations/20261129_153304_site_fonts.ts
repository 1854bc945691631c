import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_site_settings_fonts" AS ENUM('classic', 'elegant', 'poster', 'soft');
  ALTER TABLE "site_settings" ADD COLUMN "fonts" "enum_site_settings_fonts";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site_settings" DROP COLUMN "fonts";
  DROP TYPE "public"."enum_site_settings_fonts";`)
}
