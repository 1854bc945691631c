import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_audit_via" AS ENUM('staff', 'key', 'iiko', 'provider', 'guest', 'program');
  CREATE TYPE "public"."enum_audit_action" AS ENUM('created', 'changed', 'deleted', 'refunded', 'synced', 'erased', 'exported');
  CREATE TABLE "audit" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"name" varchar,
  	"via" "enum_audit_via" NOT NULL,
  	"action" "enum_audit_action" NOT NULL,
  	"subject" varchar NOT NULL,
  	"title" varchar,
  	"document" varchar,
  	"staff" numeric,
  	"changes" jsonb
  );
  
  CREATE INDEX "audit_at_idx" ON "audit" USING btree ("at");
  CREATE INDEX "subject_document_idx" ON "audit" USING btree ("subject","document");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "audit" CASCADE;
  DROP TYPE "public"."enum_audit_via";
  DROP TYPE "public"."enum_audit_action";`)
}
