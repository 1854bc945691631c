import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_announcements_channels" ADD VALUE 'site' BEFORE 'telegram';
  ALTER TYPE "public"."enum_announcements_channels" ADD VALUE 'sms';
  ALTER TYPE "public"."enum__announcements_v_version_channels" ADD VALUE 'site' BEFORE 'telegram';
  ALTER TYPE "public"."enum__announcements_v_version_channels" ADD VALUE 'sms';
  ALTER TABLE "announcements" ADD COLUMN "site_until" timestamp(3) with time zone;
  ALTER TABLE "_announcements_v" ADD COLUMN "version_site_until" timestamp(3) with time zone;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "announcements_channels" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_announcements_channels";
  CREATE TYPE "public"."enum_announcements_channels" AS ENUM('telegram', 'email', 'push');
  ALTER TABLE "announcements_channels" ALTER COLUMN "value" SET DATA TYPE "public"."enum_announcements_channels" USING "value"::"public"."enum_announcements_channels";
  ALTER TABLE "_announcements_v_version_channels" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum__announcements_v_version_channels";
  CREATE TYPE "public"."enum__announcements_v_version_channels" AS ENUM('telegram', 'email', 'push');
  ALTER TABLE "_announcements_v_version_channels" ALTER COLUMN "value" SET DATA TYPE "public"."enum__announcements_v_version_channels" USING "value"::"public"."enum__announcements_v_version_channels";
  ALTER TABLE "announcements" DROP COLUMN "site_until";
  ALTER TABLE "_announcements_v" DROP COLUMN "version_site_until";`)
}
