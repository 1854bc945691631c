import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_menu_items_vat" AS ENUM('none', 'vat0', 'vat5', 'vat7', 'vat10', 'vat20', 'vat22');
  CREATE TYPE "public"."enum__menu_items_v_version_vat" AS ENUM('none', 'vat0', 'vat5', 'vat7', 'vat10', 'vat20', 'vat22');
  CREATE TYPE "public"."enum_categories_vat" AS ENUM('none', 'vat0', 'vat5', 'vat7', 'vat10', 'vat20', 'vat22');
  CREATE TYPE "public"."enum__categories_v_version_vat" AS ENUM('none', 'vat0', 'vat5', 'vat7', 'vat10', 'vat20', 'vat22');
  ALTER TABLE "menu_items" ADD COLUMN "vat" "enum_menu_items_vat";
  ALTER TABLE "_menu_items_v" ADD COLUMN "version_vat" "enum__menu_items_v_version_vat";
  ALTER TABLE "categories" ADD COLUMN "vat" "enum_categories_vat";
  ALTER TABLE "_categories_v" ADD COLUMN "version_vat" "enum__categories_v_version_vat";
  ALTER TABLE "orders" ADD COLUMN "delivery_vat" varchar DEFAULT 'none' NOT NULL;
  ALTER TABLE "orders" ADD COLUMN "service_vat" varchar DEFAULT 'none' NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "menu_items" DROP COLUMN "vat";
  ALTER TABLE "_menu_items_v" DROP COLUMN "version_vat";
  ALTER TABLE "categories" DROP COLUMN "vat";
  ALTER TABLE "_categories_v" DROP COLUMN "version_vat";
  ALTER TABLE "orders" DROP COLUMN "delivery_vat";
  ALTER TABLE "orders" DROP COLUMN "service_vat";
  DROP TYPE "public"."enum_menu_items_vat";
  DROP TYPE "public"."enum__menu_items_v_version_vat";
  DROP TYPE "public"."enum_categories_vat";
  DROP TYPE "public"."enum__categories_v_version_vat";`)
}
