import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_deliveries_channel" AS ENUM('telegram', 'email', 'sms', 'push');
  CREATE TYPE "public"."enum_deliveries_state" AS ENUM('waiting', 'sending', 'paused', 'sent', 'kept', 'failed', 'unknown', 'suppressed', 'expired', 'replaced', 'cancelled');
  CREATE TYPE "public"."enum_inbox_events_state" AS ENUM('waiting', 'applied', 'failed');
  CREATE TABLE "deliveries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"channel" "enum_deliveries_channel" NOT NULL,
  	"state" "enum_deliveries_state" DEFAULT 'waiting' NOT NULL,
  	"event" varchar NOT NULL,
  	"address" varchar NOT NULL,
  	"reason" varchar,
  	"created_at" timestamp(3) with time zone NOT NULL,
  	"run_at" timestamp(3) with time zone NOT NULL,
  	"expires_at" timestamp(3) with time zone,
  	"sent_at" timestamp(3) with time zone,
  	"attempts" integer DEFAULT 0 NOT NULL,
  	"repeats" integer DEFAULT 0 NOT NULL,
  	"reference" varchar,
  	"message" jsonb,
  	"lane" integer DEFAULT 1 NOT NULL,
  	"may_repeat" boolean DEFAULT true NOT NULL,
  	"dedupe_key" varchar,
  	"fold_key" varchar,
  	"audience" varchar,
  	"fallback" jsonb,
  	"held_by" integer,
  	"held_until" timestamp(3) with time zone,
  	"started_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "inbox_events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"source" varchar NOT NULL,
  	"event_id" varchar NOT NULL,
  	"state" "enum_inbox_events_state" DEFAULT 'waiting' NOT NULL,
  	"reason" varchar,
  	"received_at" timestamp(3) with time zone NOT NULL,
  	"applied_at" timestamp(3) with time zone,
  	"attempts" integer DEFAULT 0 NOT NULL,
  	"body" jsonb,
  	"order_key" varchar NOT NULL,
  	"run_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE UNIQUE INDEX "deliveries_dedupe_key_idx" ON "deliveries" USING btree ("dedupe_key");
  CREATE UNIQUE INDEX "source_eventId_idx" ON "inbox_events" USING btree ("source","event_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "deliveries" CASCADE;
  DROP TABLE "inbox_events" CASCADE;
  DROP TYPE "public"."enum_deliveries_channel";
  DROP TYPE "public"."enum_deliveries_state";
  DROP TYPE "public"."enum_inbox_events_state";`)
}
