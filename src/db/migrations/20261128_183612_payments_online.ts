import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_payment_accounts_tax_system" AS ENUM('1', '2', '3', '4', '5', '6');
  CREATE TYPE "public"."enum_payment_receipts_kind" AS ENUM('payment', 'refund');
  CREATE TYPE "public"."enum_payment_receipts_state" AS ENUM('pending', 'done', 'failed', 'retrying');
  CREATE TYPE "public"."enum_payment_differences_kind" AS ENUM('only-there', 'only-here', 'amount', 'refunded');
  CREATE TYPE "public"."enum_order_settings_late_payment" AS ENUM('refund', 'reopen');
  CREATE TABLE "payment_accounts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"title" varchar NOT NULL,
  	"provider" varchar NOT NULL,
  	"sends_receipts" boolean DEFAULT false,
  	"tax_system" "enum_payment_accounts_tax_system",
  	"is_test" boolean DEFAULT true,
  	"is_active" boolean DEFAULT true,
  	"is_two_stage" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payment_accounts_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"locations_id" integer
  );
  
  CREATE TABLE "payment_receipts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone NOT NULL,
  	"payment_id" integer NOT NULL,
  	"kind" "enum_payment_receipts_kind" NOT NULL,
  	"total" numeric NOT NULL,
  	"state" "enum_payment_receipts_state" NOT NULL,
  	"reason" varchar,
  	"tries" numeric NOT NULL,
  	"body" jsonb NOT NULL,
  	"key" varchar NOT NULL
  );
  
  CREATE TABLE "payment_differences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"day" varchar NOT NULL,
  	"account_id" integer NOT NULL,
  	"kind" "enum_payment_differences_kind" NOT NULL,
  	"provider_id" varchar NOT NULL,
  	"payment_id" integer,
  	"ours" numeric,
  	"theirs" numeric,
  	"is_settled" boolean DEFAULT false
  );
  
  ALTER TABLE "payments" ADD COLUMN "dispute" varchar;
  ALTER TABLE "payments" ADD COLUMN "account_id" integer;
  ALTER TABLE "refunds" ADD COLUMN "trouble" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "payment_accounts_id" integer;
  ALTER TABLE "order_settings" ADD COLUMN "late_payment" "enum_order_settings_late_payment" DEFAULT 'refund' NOT NULL;
  ALTER TABLE "payment_accounts_rels" ADD CONSTRAINT "payment_accounts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payment_accounts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payment_accounts_rels" ADD CONSTRAINT "payment_accounts_rels_locations_fk" FOREIGN KEY ("locations_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payment_receipts" ADD CONSTRAINT "payment_receipts_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payment_differences" ADD CONSTRAINT "payment_differences_account_id_payment_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."payment_accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payment_differences" ADD CONSTRAINT "payment_differences_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "payment_accounts__order_idx" ON "payment_accounts" USING btree ("_order");
  CREATE INDEX "payment_accounts_provider_idx" ON "payment_accounts" USING btree ("provider");
  CREATE INDEX "payment_accounts_updated_at_idx" ON "payment_accounts" USING btree ("updated_at");
  CREATE INDEX "payment_accounts_created_at_idx" ON "payment_accounts" USING btree ("created_at");
  CREATE INDEX "payment_accounts_rels_order_idx" ON "payment_accounts_rels" USING btree ("order");
  CREATE INDEX "payment_accounts_rels_parent_idx" ON "payment_accounts_rels" USING btree ("parent_id");
  CREATE INDEX "payment_accounts_rels_path_idx" ON "payment_accounts_rels" USING btree ("path");
  CREATE INDEX "payment_accounts_rels_locations_id_idx" ON "payment_accounts_rels" USING btree ("locations_id");
  CREATE INDEX "payment_receipts_payment_idx" ON "payment_receipts" USING btree ("payment_id");
  CREATE INDEX "payment_receipts_state_idx" ON "payment_receipts" USING btree ("state");
  CREATE UNIQUE INDEX "payment_receipts_key_idx" ON "payment_receipts" USING btree ("key");
  CREATE INDEX "payment_differences_account_idx" ON "payment_differences" USING btree ("account_id");
  CREATE INDEX "payment_differences_payment_idx" ON "payment_differences" USING btree ("payment_id");
  CREATE UNIQUE INDEX "account_day_kind_providerId_idx" ON "payment_differences" USING btree ("account_id","day","kind","provider_id");
  ALTER TABLE "payments" ADD CONSTRAINT "payments_account_id_payment_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."payment_accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_payment_accounts_fk" FOREIGN KEY ("payment_accounts_id") REFERENCES "public"."payment_accounts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payments_account_idx" ON "payments" USING btree ("account_id");
  CREATE INDEX "payload_locked_documents_rels_payment_accounts_id_idx" ON "payload_locked_documents_rels" USING btree ("payment_accounts_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "payment_accounts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payment_accounts_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payment_receipts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payment_differences" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "payment_accounts" CASCADE;
  DROP TABLE "payment_accounts_rels" CASCADE;
  DROP TABLE "payment_receipts" CASCADE;
  DROP TABLE "payment_differences" CASCADE;
  ALTER TABLE "payments" DROP CONSTRAINT "payments_account_id_payment_accounts_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_payment_accounts_fk";
  
  DROP INDEX "payments_account_idx";
  DROP INDEX "payload_locked_documents_rels_payment_accounts_id_idx";
  ALTER TABLE "payments" DROP COLUMN "dispute";
  ALTER TABLE "payments" DROP COLUMN "account_id";
  ALTER TABLE "refunds" DROP COLUMN "trouble";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "payment_accounts_id";
  ALTER TABLE "order_settings" DROP COLUMN "late_payment";
  DROP TYPE "public"."enum_payment_accounts_tax_system";
  DROP TYPE "public"."enum_payment_receipts_kind";
  DROP TYPE "public"."enum_payment_receipts_state";
  DROP TYPE "public"."enum_payment_differences_kind";
  DROP TYPE "public"."enum_order_settings_late_payment";`)
}
