import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_iiko_runs_state" ADD VALUE IF NOT EXISTS 'overtaken';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "iiko_runs" ALTER COLUMN "state" SET DATA TYPE text;
  DROP TYPE "public"."enum_iiko_runs_state";
  CREATE TYPE "public"."enum_iiko_runs_state" AS ENUM('waiting', 'running', 'preview', 'held', 'applied', 'unchanged', 'declined', 'failed', 'undone');
  ALTER TABLE "iiko_runs" ALTER COLUMN "state" SET DATA TYPE "public"."enum_iiko_runs_state" USING "state"::"public"."enum_iiko_runs_state";`)
}
