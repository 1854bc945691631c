import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_message_templates_channels" AS ENUM('telegram', 'email', 'sms', 'push');
  CREATE TYPE "public"."enum__message_templates_v_version_channels" AS ENUM('telegram', 'email', 'sms', 'push');
  CREATE TABLE "message_templates_channels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_message_templates_channels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "message_templates" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"event" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "message_templates_locales" (
  	"subject" varchar NOT NULL,
  	"body" jsonb NOT NULL,
  	"button" varchar,
  	"sms" varchar,
  	"push_title" varchar,
  	"push_body" varchar,
  	"name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_message_templates_v_version_channels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__message_templates_v_version_channels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_message_templates_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_event" varchar NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_message_templates_v_locales" (
  	"version_subject" varchar NOT NULL,
  	"version_body" jsonb NOT NULL,
  	"version_button" varchar,
  	"version_sms" varchar,
  	"version_push_title" varchar,
  	"version_push_body" varchar,
  	"version_name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "message_templates_id" integer;
  ALTER TABLE "message_templates_channels" ADD CONSTRAINT "message_templates_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."message_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "message_templates_locales" ADD CONSTRAINT "message_templates_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."message_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_message_templates_v_version_channels" ADD CONSTRAINT "_message_templates_v_version_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_message_templates_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_message_templates_v" ADD CONSTRAINT "_message_templates_v_parent_id_message_templates_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."message_templates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_message_templates_v_locales" ADD CONSTRAINT "_message_templates_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_message_templates_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "message_templates_channels_order_idx" ON "message_templates_channels" USING btree ("order");
  CREATE INDEX "message_templates_channels_parent_idx" ON "message_templates_channels" USING btree ("parent_id");
  CREATE UNIQUE INDEX "message_templates_event_idx" ON "message_templates" USING btree ("event");
  CREATE INDEX "message_templates_updated_at_idx" ON "message_templates" USING btree ("updated_at");
  CREATE INDEX "message_templates_created_at_idx" ON "message_templates" USING btree ("created_at");
  CREATE UNIQUE INDEX "message_templates_locales_locale_parent_id_unique" ON "message_templates_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_message_templates_v_version_channels_order_idx" ON "_message_templates_v_version_channels" USING btree ("order");
  CREATE INDEX "_message_templates_v_version_channels_parent_idx" ON "_message_templates_v_version_channels" USING btree ("parent_id");
  CREATE INDEX "_message_templates_v_parent_idx" ON "_message_templates_v" USING btree ("parent_id");
  CREATE INDEX "_message_templates_v_version_version_event_idx" ON "_message_templates_v" USING btree ("version_event");
  CREATE INDEX "_message_templates_v_version_version_updated_at_idx" ON "_message_templates_v" USING btree ("version_updated_at");
  CREATE INDEX "_message_templates_v_version_version_created_at_idx" ON "_message_templates_v" USING btree ("version_created_at");
  CREATE INDEX "_message_templates_v_created_at_idx" ON "_message_templates_v" USING btree ("created_at");
  CREATE INDEX "_message_templates_v_updated_at_idx" ON "_message_templates_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_message_templates_v_locales_locale_parent_id_unique" ON "_message_templates_v_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_message_templates_fk" FOREIGN KEY ("message_templates_id") REFERENCES "public"."message_templates"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_message_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("message_templates_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "message_templates_channels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "message_templates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "message_templates_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_message_templates_v_version_channels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_message_templates_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_message_templates_v_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "message_templates_channels" CASCADE;
  DROP TABLE "message_templates" CASCADE;
  DROP TABLE "message_templates_locales" CASCADE;
  DROP TABLE "_message_templates_v_version_channels" CASCADE;
  DROP TABLE "_message_templates_v" CASCADE;
  DROP TABLE "_message_templates_v_locales" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_message_templates_fk";
  
  DROP INDEX "payload_locked_documents_rels_message_templates_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "message_templates_id";
  DROP TYPE "public"."enum_message_templates_channels";
  DROP TYPE "public"."enum__message_templates_v_version_channels";`)
}
