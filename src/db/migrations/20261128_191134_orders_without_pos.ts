import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "orders_pos_id_idx";
  ALTER TABLE "orders" DROP COLUMN "pos_name";
  ALTER TABLE "orders" DROP COLUMN "pos_id";
  ALTER TABLE "orders" DROP COLUMN "pos_state";
  ALTER TABLE "orders" DROP COLUMN "pos_reason";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "orders" ADD COLUMN "pos_name" varchar;
  ALTER TABLE "orders" ADD COLUMN "pos_id" varchar;
  ALTER TABLE "orders" ADD COLUMN "pos_state" varchar;
  ALTER TABLE "orders" ADD COLUMN "pos_reason" varchar;
  CREATE INDEX "orders_pos_id_idx" ON "orders" USING btree ("pos_id");`)
}
