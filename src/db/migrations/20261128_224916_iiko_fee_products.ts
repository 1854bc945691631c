import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "iiko_connections" ADD COLUMN "delivery_product_id" varchar;
  ALTER TABLE "iiko_connections" ADD COLUMN "service_product_id" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "iiko_connections" DROP COLUMN "delivery_product_id";
  ALTER TABLE "iiko_connections" DROP COLUMN "service_product_id";`)
}
