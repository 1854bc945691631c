import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_iiko_runs_state" AS ENUM('waiting', 'running', 'preview', 'held', 'applied', 'unchanged', 'declined', 'failed', 'undone');
  CREATE TYPE "public"."enum_iiko_runs_starter" AS ENUM('button', 'api', 'schedule', 'webhook', 'command');
  CREATE TABLE "iiko_runs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"connection_id" integer,
  	"state" "enum_iiko_runs_state" NOT NULL,
  	"starter" "enum_iiko_runs_starter" NOT NULL,
  	"reason" varchar,
  	"started_by_id" integer,
  	"undoes_id" integer,
  	"is_preview" boolean,
  	"is_approved" boolean,
  	"stage" varchar,
  	"done" numeric,
  	"total" numeric,
  	"attempts" integer DEFAULT 0,
  	"started_at" timestamp(3) with time zone,
  	"finished_at" timestamp(3) with time zone,
  	"revision" varchar,
  	"counts" jsonb,
  	"guards" jsonb,
  	"findings" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "menu_items_sizes" ADD COLUMN "external_id" varchar;
  ALTER TABLE "_menu_items_v_version_sizes" ADD COLUMN "external_id" varchar;
  ALTER TABLE "modifier_groups_modifiers" ADD COLUMN "external_id" varchar;
  ALTER TABLE "modifier_groups" ADD COLUMN "external_id" varchar;
  ALTER TABLE "_modifier_groups_v_version_modifiers" ADD COLUMN "external_id" varchar;
  ALTER TABLE "_modifier_groups_v" ADD COLUMN "version_external_id" varchar;
  ALTER TABLE "iiko_runs" ADD CONSTRAINT "iiko_runs_connection_id_iiko_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "public"."iiko_connections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "iiko_runs" ADD CONSTRAINT "iiko_runs_started_by_id_users_id_fk" FOREIGN KEY ("started_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "iiko_runs" ADD CONSTRAINT "iiko_runs_undoes_id_iiko_runs_id_fk" FOREIGN KEY ("undoes_id") REFERENCES "public"."iiko_runs"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "iiko_runs_connection_idx" ON "iiko_runs" USING btree ("connection_id");
  CREATE INDEX "iiko_runs_state_idx" ON "iiko_runs" USING btree ("state");
  CREATE INDEX "iiko_runs_started_by_idx" ON "iiko_runs" USING btree ("started_by_id");
  CREATE INDEX "iiko_runs_undoes_idx" ON "iiko_runs" USING btree ("undoes_id");
  CREATE INDEX "iiko_runs_updated_at_idx" ON "iiko_runs" USING btree ("updated_at");
  CREATE INDEX "iiko_runs_created_at_idx" ON "iiko_runs" USING btree ("created_at");
  CREATE UNIQUE INDEX "modifier_groups_external_id_idx" ON "modifier_groups" USING btree ("external_id");
  CREATE INDEX "_modifier_groups_v_version_version_external_id_idx" ON "_modifier_groups_v" USING btree ("version_external_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "iiko_runs" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "iiko_runs" CASCADE;
  DROP INDEX "modifier_groups_external_id_idx";
  DROP INDEX "_modifier_groups_v_version_version_external_id_idx";
  ALTER TABLE "menu_items_sizes" DROP COLUMN "external_id";
  ALTER TABLE "_menu_items_v_version_sizes" DROP COLUMN "external_id";
  ALTER TABLE "modifier_groups_modifiers" DROP COLUMN "external_id";
  ALTER TABLE "modifier_groups" DROP COLUMN "external_id";
  ALTER TABLE "_modifier_groups_v_version_modifiers" DROP COLUMN "external_id";
  ALTER TABLE "_modifier_groups_v" DROP COLUMN "version_external_id";
  DROP TYPE "public"."enum_iiko_runs_state";
  DROP TYPE "public"."enum_iiko_runs_starter";`)
}
