import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_iiko_connections_source" AS ENUM('externalMenu', 'nomenclature');
  CREATE TYPE "public"."enum_iiko_connections_menu_language" AS ENUM('ru', 'en');
  CREATE TABLE "iiko_connections_terminal_groups" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"terminal_group_id" varchar NOT NULL,
  	"time_zone" varchar,
  	"location_id" integer
  );
  
  CREATE TABLE "iiko_connections" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"organization_name" varchar NOT NULL,
  	"organization_id" varchar NOT NULL,
  	"source" "enum_iiko_connections_source" DEFAULT 'nomenclature' NOT NULL,
  	"external_menu_id" varchar,
  	"price_category_id" varchar,
  	"menu_language" "enum_iiko_connections_menu_language" DEFAULT 'ru' NOT NULL,
  	"is_active" boolean DEFAULT true,
  	"webhook_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "iiko_connections_id" integer;
  ALTER TABLE "iiko_connections_terminal_groups" ADD CONSTRAINT "iiko_connections_terminal_groups_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "iiko_connections_terminal_groups" ADD CONSTRAINT "iiko_connections_terminal_groups_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."iiko_connections"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "iiko_connections_terminal_groups_order_idx" ON "iiko_connections_terminal_groups" USING btree ("_order");
  CREATE INDEX "iiko_connections_terminal_groups_parent_id_idx" ON "iiko_connections_terminal_groups" USING btree ("_parent_id");
  CREATE INDEX "iiko_connections_terminal_groups_location_idx" ON "iiko_connections_terminal_groups" USING btree ("location_id");
  CREATE UNIQUE INDEX "iiko_connections_organization_id_idx" ON "iiko_connections" USING btree ("organization_id");
  CREATE INDEX "iiko_connections_is_active_idx" ON "iiko_connections" USING btree ("is_active");
  CREATE INDEX "iiko_connections_updated_at_idx" ON "iiko_connections" USING btree ("updated_at");
  CREATE INDEX "iiko_connections_created_at_idx" ON "iiko_connections" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_iiko_connections_fk" FOREIGN KEY ("iiko_connections_id") REFERENCES "public"."iiko_connections"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_iiko_connections_id_idx" ON "payload_locked_documents_rels" USING btree ("iiko_connections_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "iiko_connections_terminal_groups" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "iiko_connections" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "iiko_connections_terminal_groups" CASCADE;
  DROP TABLE "iiko_connections" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_iiko_connections_fk";
  
  DROP INDEX "payload_locked_documents_rels_iiko_connections_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "iiko_connections_id";
  DROP TYPE "public"."enum_iiko_connections_source";
  DROP TYPE "public"."enum_iiko_connections_menu_language";`)
}
