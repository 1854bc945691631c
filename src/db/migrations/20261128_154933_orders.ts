import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_orders_state" AS ENUM('placed', 'accepted', 'cooking', 'ready', 'on-the-way', 'served', 'completed', 'cancelled', 'rejected');
  CREATE TYPE "public"."enum_orders_mode" AS ENUM('delivery', 'pickup', 'dine-in');
  CREATE TYPE "public"."enum_payments_status" AS ENUM('pending', 'authorised', 'captured', 'partly-refunded', 'refunded', 'off');
  CREATE TYPE "public"."enum_refunds_state" AS ENUM('pending', 'done', 'failed', 'unknown');
  CREATE TYPE "public"."enum_customers_language" AS ENUM('ru', 'en');
  CREATE TYPE "public"."enum_promo_codes_channels" AS ENUM('delivery', 'pickup', 'dine-in');
  CREATE TYPE "public"."enum_promo_codes_kind" AS ENUM('percent', 'amount', 'free-delivery');
  CREATE TYPE "public"."enum_order_settings_slot_minutes" AS ENUM('10', '15', '20', '30', '60');
  CREATE TYPE "public"."enum_order_settings_vat" AS ENUM('none', 'vat0', 'vat5', 'vat7', 'vat10', 'vat20', 'vat22');
  CREATE TYPE "public"."enum_order_settings_delivery_vat" AS ENUM('none', 'vat0', 'vat5', 'vat7', 'vat10', 'vat20', 'vat22');
  CREATE TABLE "orders_lines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"dish_id" integer NOT NULL,
  	"title" varchar,
  	"quantity" integer NOT NULL,
  	"unit_price" integer NOT NULL,
  	"discount" integer NOT NULL,
  	"total" integer NOT NULL,
  	"sold" jsonb NOT NULL
  );
  
  CREATE TABLE "orders" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" integer NOT NULL,
  	"placed_at" timestamp(3) with time zone NOT NULL,
  	"state" "enum_orders_state" NOT NULL,
  	"mode" "enum_orders_mode" NOT NULL,
  	"location_id" integer NOT NULL,
  	"total" integer NOT NULL,
  	"paid" integer NOT NULL,
  	"subtotal" integer NOT NULL,
  	"discount" integer NOT NULL,
  	"delivery_fee" integer NOT NULL,
  	"service_charge" integer NOT NULL,
  	"tips" integer NOT NULL,
  	"currency" varchar NOT NULL,
  	"guest_name" varchar,
  	"guest_phone" varchar,
  	"guest_email" varchar,
  	"customer_id" integer,
  	"language" varchar NOT NULL,
  	"pay_by" varchar NOT NULL,
  	"awaits_payment" boolean DEFAULT false NOT NULL,
  	"seq" integer NOT NULL,
  	"token" varchar NOT NULL,
  	"promo_code" varchar,
  	"time_kind" varchar NOT NULL,
  	"time_from" timestamp(3) with time zone NOT NULL,
  	"time_until" timestamp(3) with time zone NOT NULL,
  	"kitchen_slot" timestamp(3) with time zone NOT NULL,
  	"address" jsonb,
  	"table_code" varchar,
  	"table_name" varchar,
  	"cutlery" integer,
  	"comment" varchar,
  	"pos_name" varchar,
  	"pos_id" varchar,
  	"pos_state" varchar,
  	"pos_reason" varchar
  );
  
  CREATE TABLE "order_events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order_id" integer NOT NULL,
  	"seq" integer NOT NULL,
  	"from" varchar,
  	"to" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by" varchar NOT NULL,
  	"staff_id" integer,
  	"name" varchar,
  	"reason" varchar
  );
  
  CREATE TABLE "payments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone NOT NULL,
  	"order_id" integer NOT NULL,
  	"provider" varchar NOT NULL,
  	"status" "enum_payments_status" NOT NULL,
  	"amount" integer NOT NULL,
  	"currency" varchar NOT NULL,
  	"authorised" integer NOT NULL,
  	"captured" integer NOT NULL,
  	"refunded" integer NOT NULL,
  	"unrefunded" integer NOT NULL,
  	"is_off" boolean DEFAULT false NOT NULL,
  	"mismatch" varchar,
  	"is_test" boolean DEFAULT false NOT NULL,
  	"provider_id" varchar,
  	"key" varchar NOT NULL
  );
  
  CREATE TABLE "refunds" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone NOT NULL,
  	"order_id" integer NOT NULL,
  	"payment_id" integer NOT NULL,
  	"amount" integer NOT NULL,
  	"state" "enum_refunds_state" NOT NULL,
  	"reason" varchar NOT NULL,
  	"staff_id" integer,
  	"name" varchar,
  	"provider_id" varchar,
  	"key" varchar NOT NULL
  );
  
  CREATE TABLE "customers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"telegram_chat" varchar,
  	"language" "enum_customers_language" DEFAULT 'ru' NOT NULL,
  	"left_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "tables" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"location_id" integer NOT NULL,
  	"code" varchar,
  	"is_active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "delivery_zones" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"name" varchar NOT NULL,
  	"location_id" integer NOT NULL,
  	"minimum" integer,
  	"fee" integer,
  	"free_from" integer,
  	"extra_minutes" integer DEFAULT 0,
  	"area" jsonb NOT NULL,
  	"is_active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "promo_codes_channels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_promo_codes_channels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "promo_codes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"kind" "enum_promo_codes_kind" DEFAULT 'percent' NOT NULL,
  	"percent" integer,
  	"most" integer,
  	"amount" integer,
  	"minimum" integer,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone,
  	"limit" integer,
  	"limit_per_guest" integer,
  	"is_active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "promo_codes_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"locations_id" integer
  );
  
  CREATE TABLE "order_settings_places" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"location_id" integer NOT NULL,
  	"capacity" integer,
  	"is_paused" boolean DEFAULT false,
  	"paused_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "order_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"is_paused" boolean DEFAULT false,
  	"paused_until" timestamp(3) with time zone,
  	"accepts_by_itself" boolean DEFAULT false,
  	"delivery_lead" integer DEFAULT 60,
  	"pickup_lead" integer DEFAULT 30,
  	"dine_in_lead" integer DEFAULT 20,
  	"slot_minutes" "enum_order_settings_slot_minutes" DEFAULT '15' NOT NULL,
  	"days_ahead" integer DEFAULT 1,
  	"capacity" integer,
  	"delivery_charge" integer DEFAULT 0,
  	"pickup_charge" integer DEFAULT 0,
  	"dine_in_charge" integer DEFAULT 0,
  	"most_tips" integer DEFAULT 30,
  	"unpaid_minutes" integer DEFAULT 20,
  	"vat" "enum_order_settings_vat" DEFAULT 'none' NOT NULL,
  	"delivery_vat" "enum_order_settings_delivery_vat" DEFAULT 'none' NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "order_settings_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "tables_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "delivery_zones_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "promo_codes_id" integer;
  ALTER TABLE "orders_lines" ADD CONSTRAINT "orders_lines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."orders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "orders" ADD CONSTRAINT "orders_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "orders" ADD CONSTRAINT "orders_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "order_events" ADD CONSTRAINT "order_events_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "order_events" ADD CONSTRAINT "order_events_staff_id_users_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_staff_id_users_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tables" ADD CONSTRAINT "tables_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "delivery_zones" ADD CONSTRAINT "delivery_zones_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "promo_codes_channels" ADD CONSTRAINT "promo_codes_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."promo_codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promo_codes_rels" ADD CONSTRAINT "promo_codes_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."promo_codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promo_codes_rels" ADD CONSTRAINT "promo_codes_rels_locations_fk" FOREIGN KEY ("locations_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "order_settings_places" ADD CONSTRAINT "order_settings_places_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "order_settings_places" ADD CONSTRAINT "order_settings_places_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."order_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "order_settings_texts" ADD CONSTRAINT "order_settings_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."order_settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "orders_lines_order_idx" ON "orders_lines" USING btree ("_order");
  CREATE INDEX "orders_lines_parent_id_idx" ON "orders_lines" USING btree ("_parent_id");
  CREATE INDEX "orders_lines_dish_id_idx" ON "orders_lines" USING btree ("dish_id");
  CREATE INDEX "orders_placed_at_idx" ON "orders" USING btree ("placed_at");
  CREATE INDEX "orders_state_idx" ON "orders" USING btree ("state");
  CREATE INDEX "orders_location_idx" ON "orders" USING btree ("location_id");
  CREATE INDEX "orders_guest_phone_idx" ON "orders" USING btree ("guest_phone");
  CREATE INDEX "orders_customer_idx" ON "orders" USING btree ("customer_id");
  CREATE UNIQUE INDEX "orders_token_idx" ON "orders" USING btree ("token");
  CREATE INDEX "orders_pos_id_idx" ON "orders" USING btree ("pos_id");
  CREATE UNIQUE INDEX "location_number_idx" ON "orders" USING btree ("location_id","number");
  CREATE INDEX "location_placedAt_idx" ON "orders" USING btree ("location_id","placed_at");
  CREATE INDEX "location_kitchenSlot_idx" ON "orders" USING btree ("location_id","kitchen_slot");
  CREATE INDEX "customer_placedAt_idx" ON "orders" USING btree ("customer_id","placed_at");
  CREATE INDEX "order_events_order_idx" ON "order_events" USING btree ("order_id");
  CREATE INDEX "order_events_staff_idx" ON "order_events" USING btree ("staff_id");
  CREATE UNIQUE INDEX "order_seq_idx" ON "order_events" USING btree ("order_id","seq");
  CREATE INDEX "payments_created_at_idx" ON "payments" USING btree ("created_at");
  CREATE INDEX "payments_order_idx" ON "payments" USING btree ("order_id");
  CREATE INDEX "payments_status_idx" ON "payments" USING btree ("status");
  CREATE UNIQUE INDEX "payments_key_idx" ON "payments" USING btree ("key");
  CREATE UNIQUE INDEX "provider_providerId_idx" ON "payments" USING btree ("provider","provider_id");
  CREATE INDEX "refunds_order_idx" ON "refunds" USING btree ("order_id");
  CREATE INDEX "refunds_payment_idx" ON "refunds" USING btree ("payment_id");
  CREATE INDEX "refunds_staff_idx" ON "refunds" USING btree ("staff_id");
  CREATE UNIQUE INDEX "refunds_key_idx" ON "refunds" USING btree ("key");
  CREATE UNIQUE INDEX "customers_phone_idx" ON "customers" USING btree ("phone");
  CREATE UNIQUE INDEX "customers_email_idx" ON "customers" USING btree ("email");
  CREATE UNIQUE INDEX "customers_telegram_chat_idx" ON "customers" USING btree ("telegram_chat");
  CREATE INDEX "customers_updated_at_idx" ON "customers" USING btree ("updated_at");
  CREATE INDEX "customers_created_at_idx" ON "customers" USING btree ("created_at");
  CREATE INDEX "tables_location_idx" ON "tables" USING btree ("location_id");
  CREATE UNIQUE INDEX "tables_code_idx" ON "tables" USING btree ("code");
  CREATE INDEX "tables_updated_at_idx" ON "tables" USING btree ("updated_at");
  CREATE INDEX "tables_created_at_idx" ON "tables" USING btree ("created_at");
  CREATE INDEX "delivery_zones__order_idx" ON "delivery_zones" USING btree ("_order");
  CREATE INDEX "delivery_zones_location_idx" ON "delivery_zones" USING btree ("location_id");
  CREATE INDEX "delivery_zones_updated_at_idx" ON "delivery_zones" USING btree ("updated_at");
  CREATE INDEX "delivery_zones_created_at_idx" ON "delivery_zones" USING btree ("created_at");
  CREATE INDEX "promo_codes_channels_order_idx" ON "promo_codes_channels" USING btree ("order");
  CREATE INDEX "promo_codes_channels_parent_idx" ON "promo_codes_channels" USING btree ("parent_id");
  CREATE UNIQUE INDEX "promo_codes_code_idx" ON "promo_codes" USING btree ("code");
  CREATE INDEX "promo_codes_updated_at_idx" ON "promo_codes" USING btree ("updated_at");
  CREATE INDEX "promo_codes_created_at_idx" ON "promo_codes" USING btree ("created_at");
  CREATE INDEX "promo_codes_rels_order_idx" ON "promo_codes_rels" USING btree ("order");
  CREATE INDEX "promo_codes_rels_parent_idx" ON "promo_codes_rels" USING btree ("parent_id");
  CREATE INDEX "promo_codes_rels_path_idx" ON "promo_codes_rels" USING btree ("path");
  CREATE INDEX "promo_codes_rels_locations_id_idx" ON "promo_codes_rels" USING btree ("locations_id");
  CREATE INDEX "order_settings_places_order_idx" ON "order_settings_places" USING btree ("_order");
  CREATE INDEX "order_settings_places_parent_id_idx" ON "order_settings_places" USING btree ("_parent_id");
  CREATE INDEX "order_settings_places_location_idx" ON "order_settings_places" USING btree ("location_id");
  CREATE INDEX "order_settings_texts_order_parent" ON "order_settings_texts" USING btree ("order","parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_tables_fk" FOREIGN KEY ("tables_id") REFERENCES "public"."tables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_delivery_zones_fk" FOREIGN KEY ("delivery_zones_id") REFERENCES "public"."delivery_zones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_promo_codes_fk" FOREIGN KEY ("promo_codes_id") REFERENCES "public"."promo_codes"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_tables_id_idx" ON "payload_locked_documents_rels" USING btree ("tables_id");
  CREATE INDEX "payload_locked_documents_rels_delivery_zones_id_idx" ON "payload_locked_documents_rels" USING btree ("delivery_zones_id");
  CREATE INDEX "payload_locked_documents_rels_promo_codes_id_idx" ON "payload_locked_documents_rels" USING btree ("promo_codes_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "orders_lines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "orders" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "order_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "refunds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "customers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "tables" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "delivery_zones" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "promo_codes_channels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "promo_codes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "promo_codes_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "order_settings_places" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "order_settings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "order_settings_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "orders_lines" CASCADE;
  DROP TABLE "orders" CASCADE;
  DROP TABLE "order_events" CASCADE;
  DROP TABLE "payments" CASCADE;
  DROP TABLE "refunds" CASCADE;
  DROP TABLE "customers" CASCADE;
  DROP TABLE "tables" CASCADE;
  DROP TABLE "delivery_zones" CASCADE;
  DROP TABLE "promo_codes_channels" CASCADE;
  DROP TABLE "promo_codes" CASCADE;
  DROP TABLE "promo_codes_rels" CASCADE;
  DROP TABLE "order_settings_places" CASCADE;
  DROP TABLE "order_settings" CASCADE;
  DROP TABLE "order_settings_texts" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_tables_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_delivery_zones_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_promo_codes_fk";
  
  DROP INDEX "payload_locked_documents_rels_tables_id_idx";
  DROP INDEX "payload_locked_documents_rels_delivery_zones_id_idx";
  DROP INDEX "payload_locked_documents_rels_promo_codes_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "tables_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "delivery_zones_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "promo_codes_id";
  DROP TYPE "public"."enum_orders_state";
  DROP TYPE "public"."enum_orders_mode";
  DROP TYPE "public"."enum_payments_status";
  DROP TYPE "public"."enum_refunds_state";
  DROP TYPE "public"."enum_customers_language";
  DROP TYPE "public"."enum_promo_codes_channels";
  DROP TYPE "public"."enum_promo_codes_kind";
  DROP TYPE "public"."enum_order_settings_slot_minutes";
  DROP TYPE "public"."enum_order_settings_vat";
  DROP TYPE "public"."enum_order_settings_delivery_vat";`)
}
