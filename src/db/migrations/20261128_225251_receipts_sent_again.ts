import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_payment_accounts_receipt_mode" AS ENUM('full_payment', 'full_prepayment');
  ALTER TABLE "payment_accounts" ADD COLUMN "receipt_mode" "enum_payment_accounts_receipt_mode" DEFAULT 'full_payment';
  ALTER TABLE "payment_receipts" ADD COLUMN "next_at" timestamp(3) with time zone;
  ALTER TABLE "payment_receipts" ADD COLUMN "receipt_id" varchar;
  ALTER TABLE "payment_receipts" ADD COLUMN "attempt" numeric DEFAULT 0 NOT NULL;
  CREATE INDEX "payment_receipts_next_at_idx" ON "payment_receipts" USING btree ("next_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "payment_receipts_next_at_idx";
  ALTER TABLE "payment_accounts" DROP COLUMN "receipt_mode";
  ALTER TABLE "payment_receipts" DROP COLUMN "next_at";
  ALTER TABLE "payment_receipts" DROP COLUMN "receipt_id";
  ALTER TABLE "payment_receipts" DROP COLUMN "attempt";
  DROP TYPE "public"."enum_payment_accounts_receipt_mode";`)
}
