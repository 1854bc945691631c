import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "deliveries_dedupe_key_idx";
  ALTER TABLE "deliveries" ALTER COLUMN "run_at" DROP NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "deliveries" ALTER COLUMN "run_at" SET NOT NULL;
  CREATE UNIQUE INDEX "deliveries_dedupe_key_idx" ON "deliveries" USING btree ("dedupe_key");`)
}
