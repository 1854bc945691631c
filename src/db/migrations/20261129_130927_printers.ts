import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_printers_prints" AS ENUM('ticket', 'receipt');
  CREATE TYPE "public"."enum_printers_paper" AS ENUM('48', '42', '32');
  CREATE TYPE "public"."enum_printers_code_page" AS ENUM('cp866', 'wcp1251');
  CREATE TYPE "public"."enum_printers_language" AS ENUM('ru', 'en');
  ALTER TYPE "public"."enum_deliveries_channel" ADD VALUE 'printer';
  CREATE TABLE "printers_prints" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_printers_prints",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "printers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"location_id" integer NOT NULL,
  	"host" varchar NOT NULL,
  	"port" numeric DEFAULT 9100 NOT NULL,
  	"paper" "enum_printers_paper" DEFAULT '48' NOT NULL,
  	"code_page" "enum_printers_code_page" DEFAULT 'cp866' NOT NULL,
  	"code_page_number" numeric,
  	"language" "enum_printers_language" DEFAULT 'ru' NOT NULL,
  	"is_active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "printers_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"categories_id" integer,
  	"tags_id" integer
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "printers_id" integer;
  ALTER TABLE "printers_prints" ADD CONSTRAINT "printers_prints_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."printers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "printers" ADD CONSTRAINT "printers_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "printers_rels" ADD CONSTRAINT "printers_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."printers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "printers_rels" ADD CONSTRAINT "printers_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "printers_rels" ADD CONSTRAINT "printers_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "printers_prints_order_idx" ON "printers_prints" USING btree ("order");
  CREATE INDEX "printers_prints_parent_idx" ON "printers_prints" USING btree ("parent_id");
  CREATE INDEX "printers_location_idx" ON "printers" USING btree ("location_id");
  CREATE INDEX "printers_updated_at_idx" ON "printers" USING btree ("updated_at");
  CREATE INDEX "printers_created_at_idx" ON "printers" USING btree ("created_at");
  CREATE INDEX "printers_rels_order_idx" ON "printers_rels" USING btree ("order");
  CREATE INDEX "printers_rels_parent_idx" ON "printers_rels" USING btree ("parent_id");
  CREATE INDEX "printers_rels_path_idx" ON "printers_rels" USING btree ("path");
  CREATE INDEX "printers_rels_categories_id_idx" ON "printers_rels" USING btree ("categories_id");
  CREATE INDEX "printers_rels_tags_id_idx" ON "printers_rels" USING btree ("tags_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_printers_fk" FOREIGN KEY ("printers_id") REFERENCES "public"."printers"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_printers_id_idx" ON "payload_locked_documents_rels" USING btree ("printers_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "printers_prints" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "printers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "printers_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "printers_prints" CASCADE;
  DROP TABLE "printers" CASCADE;
  DROP TABLE "printers_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_printers_fk";
  
  ALTER TABLE "deliveries" ALTER COLUMN "channel" SET DATA TYPE text;
  DROP TYPE "public"."enum_deliveries_channel";
  CREATE TYPE "public"."enum_deliveries_channel" AS ENUM('telegram', 'email', 'sms', 'push');
  ALTER TABLE "deliveries" ALTER COLUMN "channel" SET DATA TYPE "public"."enum_deliveries_channel" USING "channel"::"public"."enum_deliveries_channel";
  DROP INDEX "payload_locked_documents_rels_printers_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "printers_id";
  DROP TYPE "public"."enum_printers_prints";
  DROP TYPE "public"."enum_printers_paper";
  DROP TYPE "public"."enum_printers_code_page";
  DROP TYPE "public"."enum_printers_language";`)
}
