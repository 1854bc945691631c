import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_menu_items_sizes_portion_unit" AS ENUM('g', 'ml', 'pcs');
  CREATE TYPE "public"."enum_menu_items_sizes_nutrition_per" AS ENUM('portion', 'hundred');
  CREATE TYPE "public"."enum_menu_items_allergens" AS ENUM('gluten', 'crustaceans', 'eggs', 'fish', 'peanuts', 'soybeans', 'milk', 'nuts', 'celery', 'mustard', 'sesame', 'sulphites', 'lupin', 'molluscs', 'aspartame');
  CREATE TYPE "public"."enum_menu_items_traces" AS ENUM('gluten', 'crustaceans', 'eggs', 'fish', 'peanuts', 'soybeans', 'milk', 'nuts', 'celery', 'mustard', 'sesame', 'sulphites', 'lupin', 'molluscs', 'aspartame');
  CREATE TYPE "public"."enum_menu_items_portion_unit" AS ENUM('g', 'ml', 'pcs');
  CREATE TYPE "public"."enum_menu_items_combo_pricing" AS ENUM('fixed', 'sum', 'dearest', 'average');
  CREATE TYPE "public"."enum_menu_items_nutrition_per" AS ENUM('portion', 'hundred');
  CREATE TYPE "public"."enum__menu_items_v_version_sizes_portion_unit" AS ENUM('g', 'ml', 'pcs');
  CREATE TYPE "public"."enum__menu_items_v_version_sizes_nutrition_per" AS ENUM('portion', 'hundred');
  CREATE TYPE "public"."enum__menu_items_v_version_allergens" AS ENUM('gluten', 'crustaceans', 'eggs', 'fish', 'peanuts', 'soybeans', 'milk', 'nuts', 'celery', 'mustard', 'sesame', 'sulphites', 'lupin', 'molluscs', 'aspartame');
  CREATE TYPE "public"."enum__menu_items_v_version_traces" AS ENUM('gluten', 'crustaceans', 'eggs', 'fish', 'peanuts', 'soybeans', 'milk', 'nuts', 'celery', 'mustard', 'sesame', 'sulphites', 'lupin', 'molluscs', 'aspartame');
  CREATE TYPE "public"."enum__menu_items_v_version_portion_unit" AS ENUM('g', 'ml', 'pcs');
  CREATE TYPE "public"."enum__menu_items_v_version_combo_pricing" AS ENUM('fixed', 'sum', 'dearest', 'average');
  CREATE TYPE "public"."enum__menu_items_v_version_nutrition_per" AS ENUM('portion', 'hundred');
  CREATE TYPE "public"."enum_modifier_groups_modifiers_allergens" AS ENUM('gluten', 'crustaceans', 'eggs', 'fish', 'peanuts', 'soybeans', 'milk', 'nuts', 'celery', 'mustard', 'sesame', 'sulphites', 'lupin', 'molluscs', 'aspartame');
  CREATE TYPE "public"."enum_modifier_groups_modifiers_portion_unit" AS ENUM('g', 'ml', 'pcs');
  CREATE TYPE "public"."enum_modifier_groups_modifiers_nutrition_per" AS ENUM('portion', 'hundred');
  CREATE TYPE "public"."enum_modifier_groups_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__modifier_groups_v_version_modifiers_allergens" AS ENUM('gluten', 'crustaceans', 'eggs', 'fish', 'peanuts', 'soybeans', 'milk', 'nuts', 'celery', 'mustard', 'sesame', 'sulphites', 'lupin', 'molluscs', 'aspartame');
  CREATE TYPE "public"."enum__modifier_groups_v_version_modifiers_portion_unit" AS ENUM('g', 'ml', 'pcs');
  CREATE TYPE "public"."enum__modifier_groups_v_version_modifiers_nutrition_per" AS ENUM('portion', 'hundred');
  CREATE TYPE "public"."enum__modifier_groups_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__modifier_groups_v_published_locale" AS ENUM('ru', 'en');
  CREATE TYPE "public"."enum_menus_channels" AS ENUM('delivery', 'pickup', 'dine-in');
  CREATE TYPE "public"."enum_menus_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__menus_v_version_channels" AS ENUM('delivery', 'pickup', 'dine-in');
  CREATE TYPE "public"."enum__menus_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__menus_v_published_locale" AS ENUM('ru', 'en');
  CREATE TYPE "public"."enum_price_schedules_channels" AS ENUM('delivery', 'pickup', 'dine-in');
  CREATE TYPE "public"."enum_price_schedules_kind" AS ENUM('percent', 'prices');
  CREATE TYPE "public"."enum_price_schedules_rounding" AS ENUM('1', '100', '500', '1000');
  CREATE TYPE "public"."enum_price_schedules_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__price_schedules_v_version_channels" AS ENUM('delivery', 'pickup', 'dine-in');
  CREATE TYPE "public"."enum__price_schedules_v_version_kind" AS ENUM('percent', 'prices');
  CREATE TYPE "public"."enum__price_schedules_v_version_rounding" AS ENUM('1', '100', '500', '1000');
  CREATE TYPE "public"."enum__price_schedules_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__price_schedules_v_published_locale" AS ENUM('ru', 'en');
  CREATE TYPE "public"."enum_locations_channels" AS ENUM('delivery', 'pickup', 'dine-in');
  CREATE TYPE "public"."enum_locations_currency" AS ENUM('RUB', 'BYN', 'KZT', 'KGS', 'UZS', 'AMD', 'GEL', 'AZN', 'RSD', 'TRY', 'AED', 'THB', 'EUR', 'USD', 'GBP');
  CREATE TYPE "public"."enum__locations_v_version_channels" AS ENUM('delivery', 'pickup', 'dine-in');
  CREATE TYPE "public"."enum__locations_v_version_currency" AS ENUM('RUB', 'BYN', 'KZT', 'KGS', 'UZS', 'AMD', 'GEL', 'AZN', 'RSD', 'TRY', 'AED', 'THB', 'EUR', 'USD', 'GBP');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TABLE "menu_items_sizes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"price" integer,
  	"portion_amount" numeric,
  	"portion_unit" "enum_menu_items_sizes_portion_unit" DEFAULT 'g',
  	"is_default" boolean DEFAULT false,
  	"nutrition_per" "enum_menu_items_sizes_nutrition_per" DEFAULT 'hundred',
  	"nutrition_kcal" numeric,
  	"nutrition_protein" numeric,
  	"nutrition_fat" numeric,
  	"nutrition_carbohydrates" numeric,
  	"sku" varchar
  );
  
  CREATE TABLE "menu_items_sizes_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "menu_items_slots_choices" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"dish_id" integer,
  	"size" varchar DEFAULT '',
  	"surcharge" integer
  );
  
  CREATE TABLE "menu_items_slots" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"min" numeric DEFAULT 1,
  	"max" numeric DEFAULT 1
  );
  
  CREATE TABLE "menu_items_slots_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "menu_items_allergens" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_menu_items_allergens",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "menu_items_traces" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_menu_items_traces",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_menu_items_v_version_sizes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"price" integer,
  	"portion_amount" numeric,
  	"portion_unit" "enum__menu_items_v_version_sizes_portion_unit" DEFAULT 'g',
  	"is_default" boolean DEFAULT false,
  	"nutrition_per" "enum__menu_items_v_version_sizes_nutrition_per" DEFAULT 'hundred',
  	"nutrition_kcal" numeric,
  	"nutrition_protein" numeric,
  	"nutrition_fat" numeric,
  	"nutrition_carbohydrates" numeric,
  	"sku" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_menu_items_v_version_sizes_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_menu_items_v_version_slots_choices" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"dish_id" integer,
  	"size" varchar DEFAULT '',
  	"surcharge" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_menu_items_v_version_slots" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"min" numeric DEFAULT 1,
  	"max" numeric DEFAULT 1,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_menu_items_v_version_slots_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_menu_items_v_version_allergens" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__menu_items_v_version_allergens",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_menu_items_v_version_traces" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__menu_items_v_version_traces",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_categories_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version__order" varchar,
  	"version_parent_id" integer,
  	"version_generate_slug" boolean DEFAULT true,
  	"version_slug" varchar,
  	"version_external_id" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_categories_v_locales" (
  	"version_name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "modifier_groups_modifiers_allergens" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_modifier_groups_modifiers_allergens",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "modifier_groups_modifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"price" integer,
  	"min" numeric DEFAULT 0,
  	"max" numeric,
  	"by_default" numeric DEFAULT 0,
  	"free" numeric DEFAULT 0,
  	"is_available" boolean DEFAULT true,
  	"portion_amount" numeric,
  	"portion_unit" "enum_modifier_groups_modifiers_portion_unit" DEFAULT 'g',
  	"nutrition_per" "enum_modifier_groups_modifiers_nutrition_per" DEFAULT 'hundred',
  	"nutrition_kcal" numeric,
  	"nutrition_protein" numeric,
  	"nutrition_fat" numeric,
  	"nutrition_carbohydrates" numeric,
  	"photo_id" integer,
  	"sku" varchar,
  	"group_id" integer
  );
  
  CREATE TABLE "modifier_groups_modifiers_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "modifier_groups" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"min" numeric DEFAULT 0,
  	"max" numeric,
  	"free" numeric DEFAULT 0,
  	"is_hidden" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_modifier_groups_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "modifier_groups_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_modifier_groups_v_version_modifiers_allergens" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__modifier_groups_v_version_modifiers_allergens",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_modifier_groups_v_version_modifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"price" integer,
  	"min" numeric DEFAULT 0,
  	"max" numeric,
  	"by_default" numeric DEFAULT 0,
  	"free" numeric DEFAULT 0,
  	"is_available" boolean DEFAULT true,
  	"portion_amount" numeric,
  	"portion_unit" "enum__modifier_groups_v_version_modifiers_portion_unit" DEFAULT 'g',
  	"nutrition_per" "enum__modifier_groups_v_version_modifiers_nutrition_per" DEFAULT 'hundred',
  	"nutrition_kcal" numeric,
  	"nutrition_protein" numeric,
  	"nutrition_fat" numeric,
  	"nutrition_carbohydrates" numeric,
  	"photo_id" integer,
  	"sku" varchar,
  	"group_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_modifier_groups_v_version_modifiers_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_modifier_groups_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version__order" varchar,
  	"version_min" numeric DEFAULT 0,
  	"version_max" numeric,
  	"version_free" numeric DEFAULT 0,
  	"version_is_hidden" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__modifier_groups_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__modifier_groups_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_modifier_groups_v_locales" (
  	"version_name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "menus_channels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_menus_channels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "menus" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"windows" jsonb,
  	"starts_on" varchar,
  	"ends_on" varchar,
  	"generate_slug" boolean DEFAULT true,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_menus_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "menus_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "menus_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"categories_id" integer,
  	"menu_items_id" integer,
  	"locations_id" integer
  );
  
  CREATE TABLE "_menus_v_version_channels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__menus_v_version_channels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_menus_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version__order" varchar,
  	"version_windows" jsonb,
  	"version_starts_on" varchar,
  	"version_ends_on" varchar,
  	"version_generate_slug" boolean DEFAULT true,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__menus_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__menus_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_menus_v_locales" (
  	"version_name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_menus_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"categories_id" integer,
  	"menu_items_id" integer,
  	"locations_id" integer
  );
  
  CREATE TABLE "price_schedules_prices" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"dish_id" integer,
  	"size" varchar DEFAULT '',
  	"price" integer
  );
  
  CREATE TABLE "price_schedules_channels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_price_schedules_channels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "price_schedules" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"kind" "enum_price_schedules_kind" DEFAULT 'percent',
  	"percent" numeric,
  	"rounding" "enum_price_schedules_rounding" DEFAULT '100',
  	"windows" jsonb,
  	"starts_on" varchar,
  	"ends_on" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_price_schedules_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "price_schedules_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "price_schedules_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"categories_id" integer,
  	"menu_items_id" integer,
  	"locations_id" integer
  );
  
  CREATE TABLE "_price_schedules_v_version_prices" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"dish_id" integer,
  	"size" varchar DEFAULT '',
  	"price" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_price_schedules_v_version_channels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__price_schedules_v_version_channels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_price_schedules_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version__order" varchar,
  	"version_kind" "enum__price_schedules_v_version_kind" DEFAULT 'percent',
  	"version_percent" numeric,
  	"version_rounding" "enum__price_schedules_v_version_rounding" DEFAULT '100',
  	"version_windows" jsonb,
  	"version_starts_on" varchar,
  	"version_ends_on" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__price_schedules_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__price_schedules_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_price_schedules_v_locales" (
  	"version_name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_price_schedules_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"categories_id" integer,
  	"menu_items_id" integer,
  	"locations_id" integer
  );
  
  CREATE TABLE "tags" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"icon" varchar,
  	"color" varchar,
  	"generate_slug" boolean DEFAULT true,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "tags_locales" (
  	"name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "locations_channels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_locations_channels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "locations_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"until" varchar NOT NULL,
  	"closed" boolean DEFAULT true,
  	"opens" varchar DEFAULT '00:00',
  	"closes" varchar DEFAULT '00:00'
  );
  
  CREATE TABLE "locations_exceptions_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "locations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"latitude" numeric,
  	"longitude" numeric,
  	"opening_hours" jsonb,
  	"is_open_to_guests" boolean DEFAULT true,
  	"time_zone" varchar DEFAULT 'Europe/Moscow' NOT NULL,
  	"currency" "enum_locations_currency" DEFAULT 'RUB' NOT NULL,
  	"generate_slug" boolean DEFAULT true,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "locations_locales" (
  	"name" varchar NOT NULL,
  	"address" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "locations_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_locations_v_version_channels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__locations_v_version_channels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_locations_v_version_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"until" varchar NOT NULL,
  	"closed" boolean DEFAULT true,
  	"opens" varchar DEFAULT '00:00',
  	"closes" varchar DEFAULT '00:00',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_locations_v_version_exceptions_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_locations_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version__order" varchar,
  	"version_latitude" numeric,
  	"version_longitude" numeric,
  	"version_opening_hours" jsonb,
  	"version_is_open_to_guests" boolean DEFAULT true,
  	"version_time_zone" varchar DEFAULT 'Europe/Moscow' NOT NULL,
  	"version_currency" "enum__locations_v_version_currency" DEFAULT 'RUB' NOT NULL,
  	"version_generate_slug" boolean DEFAULT true,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_locations_v_locales" (
  	"version_name" varchar NOT NULL,
  	"version_address" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_locations_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "location_offers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"location_id" integer NOT NULL,
  	"dish_id" integer NOT NULL,
  	"size" varchar DEFAULT '',
  	"price" integer,
  	"is_hidden" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "stop_list" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"location_id" integer,
  	"dish_id" integer,
  	"size" varchar DEFAULT '',
  	"modifier_group_id" integer,
  	"modifier" varchar DEFAULT '',
  	"remaining" numeric,
  	"until" timestamp(3) with time zone,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "menu_items" ADD COLUMN "portion_amount" numeric;
  ALTER TABLE "menu_items" ADD COLUMN "portion_unit" "enum_menu_items_portion_unit" DEFAULT 'g';
  ALTER TABLE "menu_items" ADD COLUMN "is_combo" boolean DEFAULT false;
  ALTER TABLE "menu_items" ADD COLUMN "combo_pricing" "enum_menu_items_combo_pricing" DEFAULT 'fixed';
  ALTER TABLE "menu_items" ADD COLUMN "combo_discount" numeric;
  ALTER TABLE "menu_items" ADD COLUMN "nutrition_per" "enum_menu_items_nutrition_per" DEFAULT 'hundred';
  ALTER TABLE "menu_items" ADD COLUMN "nutrition_kcal" numeric;
  ALTER TABLE "menu_items" ADD COLUMN "nutrition_protein" numeric;
  ALTER TABLE "menu_items" ADD COLUMN "nutrition_fat" numeric;
  ALTER TABLE "menu_items" ADD COLUMN "nutrition_carbohydrates" numeric;
  ALTER TABLE "menu_items_locales" ADD COLUMN "story" jsonb;
  ALTER TABLE "menu_items_locales" ADD COLUMN "seo_title" varchar;
  ALTER TABLE "menu_items_locales" ADD COLUMN "seo_description" varchar;
  ALTER TABLE "menu_items_rels" ADD COLUMN "tags_id" integer;
  ALTER TABLE "menu_items_rels" ADD COLUMN "modifier_groups_id" integer;
  ALTER TABLE "menu_items_rels" ADD COLUMN "menu_items_id" integer;
  ALTER TABLE "_menu_items_v" ADD COLUMN "version_portion_amount" numeric;
  ALTER TABLE "_menu_items_v" ADD COLUMN "version_portion_unit" "enum__menu_items_v_version_portion_unit" DEFAULT 'g';
  ALTER TABLE "_menu_items_v" ADD COLUMN "version_is_combo" boolean DEFAULT false;
  ALTER TABLE "_menu_items_v" ADD COLUMN "version_combo_pricing" "enum__menu_items_v_version_combo_pricing" DEFAULT 'fixed';
  ALTER TABLE "_menu_items_v" ADD COLUMN "version_combo_discount" numeric;
  ALTER TABLE "_menu_items_v" ADD COLUMN "version_nutrition_per" "enum__menu_items_v_version_nutrition_per" DEFAULT 'hundred';
  ALTER TABLE "_menu_items_v" ADD COLUMN "version_nutrition_kcal" numeric;
  ALTER TABLE "_menu_items_v" ADD COLUMN "version_nutrition_protein" numeric;
  ALTER TABLE "_menu_items_v" ADD COLUMN "version_nutrition_fat" numeric;
  ALTER TABLE "_menu_items_v" ADD COLUMN "version_nutrition_carbohydrates" numeric;
  ALTER TABLE "_menu_items_v_locales" ADD COLUMN "version_story" jsonb;
  ALTER TABLE "_menu_items_v_locales" ADD COLUMN "version_seo_title" varchar;
  ALTER TABLE "_menu_items_v_locales" ADD COLUMN "version_seo_description" varchar;
  ALTER TABLE "_menu_items_v_rels" ADD COLUMN "tags_id" integer;
  ALTER TABLE "_menu_items_v_rels" ADD COLUMN "modifier_groups_id" integer;
  ALTER TABLE "_menu_items_v_rels" ADD COLUMN "menu_items_id" integer;
  ALTER TABLE "media" ADD COLUMN "thumbhash" varchar;
  ALTER TABLE "media" ADD COLUMN "color" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w320_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w320_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w320_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w320_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w320_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w320_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w320_avif_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w320_avif_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w320_avif_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w320_avif_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w320_avif_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w320_avif_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w480_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w480_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w480_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w480_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w480_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w480_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w480_avif_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w480_avif_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w480_avif_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w480_avif_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w480_avif_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w480_avif_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w640_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w640_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w640_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w640_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w640_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w640_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w640_avif_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w640_avif_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w640_avif_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w640_avif_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w640_avif_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w640_avif_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w960_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w960_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w960_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w960_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w960_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w960_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w960_avif_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w960_avif_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w960_avif_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w960_avif_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w960_avif_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w960_avif_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w1280_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w1280_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w1280_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w1280_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w1280_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w1280_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w1280_avif_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w1280_avif_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w1280_avif_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w1280_avif_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w1280_avif_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w1280_avif_filename" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "modifier_groups_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "menus_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "price_schedules_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "tags_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "locations_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "location_offers_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "stop_list_id" integer;
  ALTER TABLE "menu_items_sizes" ADD CONSTRAINT "menu_items_sizes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."menu_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "menu_items_sizes_locales" ADD CONSTRAINT "menu_items_sizes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."menu_items_sizes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "menu_items_slots_choices" ADD CONSTRAINT "menu_items_slots_choices_dish_id_menu_items_id_fk" FOREIGN KEY ("dish_id") REFERENCES "public"."menu_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "menu_items_slots_choices" ADD CONSTRAINT "menu_items_slots_choices_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."menu_items_slots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "menu_items_slots" ADD CONSTRAINT "menu_items_slots_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."menu_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "menu_items_slots_locales" ADD CONSTRAINT "menu_items_slots_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."menu_items_slots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "menu_items_allergens" ADD CONSTRAINT "menu_items_allergens_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."menu_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "menu_items_traces" ADD CONSTRAINT "menu_items_traces_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."menu_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_menu_items_v_version_sizes" ADD CONSTRAINT "_menu_items_v_version_sizes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_menu_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_menu_items_v_version_sizes_locales" ADD CONSTRAINT "_menu_items_v_version_sizes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_menu_items_v_version_sizes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_menu_items_v_version_slots_choices" ADD CONSTRAINT "_menu_items_v_version_slots_choices_dish_id_menu_items_id_fk" FOREIGN KEY ("dish_id") REFERENCES "public"."menu_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_menu_items_v_version_slots_choices" ADD CONSTRAINT "_menu_items_v_version_slots_choices_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_menu_items_v_version_slots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_menu_items_v_version_slots" ADD CONSTRAINT "_menu_items_v_version_slots_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_menu_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_menu_items_v_version_slots_locales" ADD CONSTRAINT "_menu_items_v_version_slots_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_menu_items_v_version_slots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_menu_items_v_version_allergens" ADD CONSTRAINT "_menu_items_v_version_allergens_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_menu_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_menu_items_v_version_traces" ADD CONSTRAINT "_menu_items_v_version_traces_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_menu_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_categories_v" ADD CONSTRAINT "_categories_v_parent_id_categories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_categories_v" ADD CONSTRAINT "_categories_v_version_parent_id_categories_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_categories_v_locales" ADD CONSTRAINT "_categories_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_categories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "modifier_groups_modifiers_allergens" ADD CONSTRAINT "modifier_groups_modifiers_allergens_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."modifier_groups_modifiers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "modifier_groups_modifiers" ADD CONSTRAINT "modifier_groups_modifiers_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "modifier_groups_modifiers" ADD CONSTRAINT "modifier_groups_modifiers_group_id_modifier_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."modifier_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "modifier_groups_modifiers" ADD CONSTRAINT "modifier_groups_modifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."modifier_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "modifier_groups_modifiers_locales" ADD CONSTRAINT "modifier_groups_modifiers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."modifier_groups_modifiers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "modifier_groups_locales" ADD CONSTRAINT "modifier_groups_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."modifier_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_modifier_groups_v_version_modifiers_allergens" ADD CONSTRAINT "_modifier_groups_v_version_modifiers_allergens_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_modifier_groups_v_version_modifiers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_modifier_groups_v_version_modifiers" ADD CONSTRAINT "_modifier_groups_v_version_modifiers_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_modifier_groups_v_version_modifiers" ADD CONSTRAINT "_modifier_groups_v_version_modifiers_group_id_modifier_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."modifier_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_modifier_groups_v_version_modifiers" ADD CONSTRAINT "_modifier_groups_v_version_modifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_modifier_groups_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_modifier_groups_v_version_modifiers_locales" ADD CONSTRAINT "_modifier_groups_v_version_modifiers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_modifier_groups_v_version_modifiers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_modifier_groups_v" ADD CONSTRAINT "_modifier_groups_v_parent_id_modifier_groups_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."modifier_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_modifier_groups_v_locales" ADD CONSTRAINT "_modifier_groups_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_modifier_groups_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "menus_channels" ADD CONSTRAINT "menus_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."menus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "menus_locales" ADD CONSTRAINT "menus_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."menus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "menus_rels" ADD CONSTRAINT "menus_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."menus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "menus_rels" ADD CONSTRAINT "menus_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "menus_rels" ADD CONSTRAINT "menus_rels_menu_items_fk" FOREIGN KEY ("menu_items_id") REFERENCES "public"."menu_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "menus_rels" ADD CONSTRAINT "menus_rels_locations_fk" FOREIGN KEY ("locations_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_menus_v_version_channels" ADD CONSTRAINT "_menus_v_version_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_menus_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_menus_v" ADD CONSTRAINT "_menus_v_parent_id_menus_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."menus"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_menus_v_locales" ADD CONSTRAINT "_menus_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_menus_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_menus_v_rels" ADD CONSTRAINT "_menus_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_menus_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_menus_v_rels" ADD CONSTRAINT "_menus_v_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_menus_v_rels" ADD CONSTRAINT "_menus_v_rels_menu_items_fk" FOREIGN KEY ("menu_items_id") REFERENCES "public"."menu_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_menus_v_rels" ADD CONSTRAINT "_menus_v_rels_locations_fk" FOREIGN KEY ("locations_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "price_schedules_prices" ADD CONSTRAINT "price_schedules_prices_dish_id_menu_items_id_fk" FOREIGN KEY ("dish_id") REFERENCES "public"."menu_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "price_schedules_prices" ADD CONSTRAINT "price_schedules_prices_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."price_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "price_schedules_channels" ADD CONSTRAINT "price_schedules_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."price_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "price_schedules_locales" ADD CONSTRAINT "price_schedules_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."price_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "price_schedules_rels" ADD CONSTRAINT "price_schedules_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."price_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "price_schedules_rels" ADD CONSTRAINT "price_schedules_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "price_schedules_rels" ADD CONSTRAINT "price_schedules_rels_menu_items_fk" FOREIGN KEY ("menu_items_id") REFERENCES "public"."menu_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "price_schedules_rels" ADD CONSTRAINT "price_schedules_rels_locations_fk" FOREIGN KEY ("locations_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_price_schedules_v_version_prices" ADD CONSTRAINT "_price_schedules_v_version_prices_dish_id_menu_items_id_fk" FOREIGN KEY ("dish_id") REFERENCES "public"."menu_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_price_schedules_v_version_prices" ADD CONSTRAINT "_price_schedules_v_version_prices_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_price_schedules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_price_schedules_v_version_channels" ADD CONSTRAINT "_price_schedules_v_version_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_price_schedules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_price_schedules_v" ADD CONSTRAINT "_price_schedules_v_parent_id_price_schedules_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."price_schedules"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_price_schedules_v_locales" ADD CONSTRAINT "_price_schedules_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_price_schedules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_price_schedules_v_rels" ADD CONSTRAINT "_price_schedules_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_price_schedules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_price_schedules_v_rels" ADD CONSTRAINT "_price_schedules_v_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_price_schedules_v_rels" ADD CONSTRAINT "_price_schedules_v_rels_menu_items_fk" FOREIGN KEY ("menu_items_id") REFERENCES "public"."menu_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_price_schedules_v_rels" ADD CONSTRAINT "_price_schedules_v_rels_locations_fk" FOREIGN KEY ("locations_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tags_locales" ADD CONSTRAINT "tags_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_channels" ADD CONSTRAINT "locations_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_exceptions" ADD CONSTRAINT "locations_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_exceptions_locales" ADD CONSTRAINT "locations_exceptions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."locations_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_locales" ADD CONSTRAINT "locations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_texts" ADD CONSTRAINT "locations_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_channels" ADD CONSTRAINT "_locations_v_version_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_locations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_exceptions" ADD CONSTRAINT "_locations_v_version_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_locations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_exceptions_locales" ADD CONSTRAINT "_locations_v_version_exceptions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_locations_v_version_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v" ADD CONSTRAINT "_locations_v_parent_id_locations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_locations_v_locales" ADD CONSTRAINT "_locations_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_locations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_texts" ADD CONSTRAINT "_locations_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_locations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "location_offers" ADD CONSTRAINT "location_offers_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "location_offers" ADD CONSTRAINT "location_offers_dish_id_menu_items_id_fk" FOREIGN KEY ("dish_id") REFERENCES "public"."menu_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stop_list" ADD CONSTRAINT "stop_list_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stop_list" ADD CONSTRAINT "stop_list_dish_id_menu_items_id_fk" FOREIGN KEY ("dish_id") REFERENCES "public"."menu_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stop_list" ADD CONSTRAINT "stop_list_modifier_group_id_modifier_groups_id_fk" FOREIGN KEY ("modifier_group_id") REFERENCES "public"."modifier_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "menu_items_sizes_order_idx" ON "menu_items_sizes" USING btree ("_order");
  CREATE INDEX "menu_items_sizes_parent_id_idx" ON "menu_items_sizes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "menu_items_sizes_locales_locale_parent_id_unique" ON "menu_items_sizes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "menu_items_slots_choices_order_idx" ON "menu_items_slots_choices" USING btree ("_order");
  CREATE INDEX "menu_items_slots_choices_parent_id_idx" ON "menu_items_slots_choices" USING btree ("_parent_id");
  CREATE INDEX "menu_items_slots_choices_dish_idx" ON "menu_items_slots_choices" USING btree ("dish_id");
  CREATE INDEX "menu_items_slots_order_idx" ON "menu_items_slots" USING btree ("_order");
  CREATE INDEX "menu_items_slots_parent_id_idx" ON "menu_items_slots" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "menu_items_slots_locales_locale_parent_id_unique" ON "menu_items_slots_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "menu_items_allergens_order_idx" ON "menu_items_allergens" USING btree ("order");
  CREATE INDEX "menu_items_allergens_parent_idx" ON "menu_items_allergens" USING btree ("parent_id");
  CREATE INDEX "menu_items_traces_order_idx" ON "menu_items_traces" USING btree ("order");
  CREATE INDEX "menu_items_traces_parent_idx" ON "menu_items_traces" USING btree ("parent_id");
  CREATE INDEX "_menu_items_v_version_sizes_order_idx" ON "_menu_items_v_version_sizes" USING btree ("_order");
  CREATE INDEX "_menu_items_v_version_sizes_parent_id_idx" ON "_menu_items_v_version_sizes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_menu_items_v_version_sizes_locales_locale_parent_id_unique" ON "_menu_items_v_version_sizes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_menu_items_v_version_slots_choices_order_idx" ON "_menu_items_v_version_slots_choices" USING btree ("_order");
  CREATE INDEX "_menu_items_v_version_slots_choices_parent_id_idx" ON "_menu_items_v_version_slots_choices" USING btree ("_parent_id");
  CREATE INDEX "_menu_items_v_version_slots_choices_dish_idx" ON "_menu_items_v_version_slots_choices" USING btree ("dish_id");
  CREATE INDEX "_menu_items_v_version_slots_order_idx" ON "_menu_items_v_version_slots" USING btree ("_order");
  CREATE INDEX "_menu_items_v_version_slots_parent_id_idx" ON "_menu_items_v_version_slots" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_menu_items_v_version_slots_locales_locale_parent_id_unique" ON "_menu_items_v_version_slots_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_menu_items_v_version_allergens_order_idx" ON "_menu_items_v_version_allergens" USING btree ("order");
  CREATE INDEX "_menu_items_v_version_allergens_parent_idx" ON "_menu_items_v_version_allergens" USING btree ("parent_id");
  CREATE INDEX "_menu_items_v_version_traces_order_idx" ON "_menu_items_v_version_traces" USING btree ("order");
  CREATE INDEX "_menu_items_v_version_traces_parent_idx" ON "_menu_items_v_version_traces" USING btree ("parent_id");
  CREATE INDEX "_categories_v_parent_idx" ON "_categories_v" USING btree ("parent_id");
  CREATE INDEX "_categories_v_version_version__order_idx" ON "_categories_v" USING btree ("version__order");
  CREATE INDEX "_categories_v_version_version_parent_idx" ON "_categories_v" USING btree ("version_parent_id");
  CREATE INDEX "_categories_v_version_version_slug_idx" ON "_categories_v" USING btree ("version_slug");
  CREATE INDEX "_categories_v_version_version_external_id_idx" ON "_categories_v" USING btree ("version_external_id");
  CREATE INDEX "_categories_v_version_version_updated_at_idx" ON "_categories_v" USING btree ("version_updated_at");
  CREATE INDEX "_categories_v_version_version_created_at_idx" ON "_categories_v" USING btree ("version_created_at");
  CREATE INDEX "_categories_v_version_version_deleted_at_idx" ON "_categories_v" USING btree ("version_deleted_at");
  CREATE INDEX "_categories_v_created_at_idx" ON "_categories_v" USING btree ("created_at");
  CREATE INDEX "_categories_v_updated_at_idx" ON "_categories_v" USING btree ("updated_at");
  CREATE INDEX "_categories_v_version_version_name_idx" ON "_categories_v_locales" USING btree ("version_name","_locale");
  CREATE UNIQUE INDEX "_categories_v_locales_locale_parent_id_unique" ON "_categories_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "modifier_groups_modifiers_allergens_order_idx" ON "modifier_groups_modifiers_allergens" USING btree ("order");
  CREATE INDEX "modifier_groups_modifiers_allergens_parent_idx" ON "modifier_groups_modifiers_allergens" USING btree ("parent_id");
  CREATE INDEX "modifier_groups_modifiers_order_idx" ON "modifier_groups_modifiers" USING btree ("_order");
  CREATE INDEX "modifier_groups_modifiers_parent_id_idx" ON "modifier_groups_modifiers" USING btree ("_parent_id");
  CREATE INDEX "modifier_groups_modifiers_photo_idx" ON "modifier_groups_modifiers" USING btree ("photo_id");
  CREATE INDEX "modifier_groups_modifiers_group_idx" ON "modifier_groups_modifiers" USING btree ("group_id");
  CREATE UNIQUE INDEX "modifier_groups_modifiers_locales_locale_parent_id_unique" ON "modifier_groups_modifiers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "modifier_groups__order_idx" ON "modifier_groups" USING btree ("_order");
  CREATE INDEX "modifier_groups_updated_at_idx" ON "modifier_groups" USING btree ("updated_at");
  CREATE INDEX "modifier_groups_created_at_idx" ON "modifier_groups" USING btree ("created_at");
  CREATE INDEX "modifier_groups_deleted_at_idx" ON "modifier_groups" USING btree ("deleted_at");
  CREATE INDEX "modifier_groups__status_idx" ON "modifier_groups" USING btree ("_status");
  CREATE INDEX "modifier_groups_name_idx" ON "modifier_groups_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "modifier_groups_locales_locale_parent_id_unique" ON "modifier_groups_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_modifier_groups_v_version_modifiers_allergens_order_idx" ON "_modifier_groups_v_version_modifiers_allergens" USING btree ("order");
  CREATE INDEX "_modifier_groups_v_version_modifiers_allergens_parent_idx" ON "_modifier_groups_v_version_modifiers_allergens" USING btree ("parent_id");
  CREATE INDEX "_modifier_groups_v_version_modifiers_order_idx" ON "_modifier_groups_v_version_modifiers" USING btree ("_order");
  CREATE INDEX "_modifier_groups_v_version_modifiers_parent_id_idx" ON "_modifier_groups_v_version_modifiers" USING btree ("_parent_id");
  CREATE INDEX "_modifier_groups_v_version_modifiers_photo_idx" ON "_modifier_groups_v_version_modifiers" USING btree ("photo_id");
  CREATE INDEX "_modifier_groups_v_version_modifiers_group_idx" ON "_modifier_groups_v_version_modifiers" USING btree ("group_id");
  CREATE UNIQUE INDEX "_modifier_groups_v_version_modifiers_locales_locale_parent_i" ON "_modifier_groups_v_version_modifiers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_modifier_groups_v_parent_idx" ON "_modifier_groups_v" USING btree ("parent_id");
  CREATE INDEX "_modifier_groups_v_version_version__order_idx" ON "_modifier_groups_v" USING btree ("version__order");
  CREATE INDEX "_modifier_groups_v_version_version_updated_at_idx" ON "_modifier_groups_v" USING btree ("version_updated_at");
  CREATE INDEX "_modifier_groups_v_version_version_created_at_idx" ON "_modifier_groups_v" USING btree ("version_created_at");
  CREATE INDEX "_modifier_groups_v_version_version_deleted_at_idx" ON "_modifier_groups_v" USING btree ("version_deleted_at");
  CREATE INDEX "_modifier_groups_v_version_version__status_idx" ON "_modifier_groups_v" USING btree ("version__status");
  CREATE INDEX "_modifier_groups_v_created_at_idx" ON "_modifier_groups_v" USING btree ("created_at");
  CREATE INDEX "_modifier_groups_v_updated_at_idx" ON "_modifier_groups_v" USING btree ("updated_at");
  CREATE INDEX "_modifier_groups_v_snapshot_idx" ON "_modifier_groups_v" USING btree ("snapshot");
  CREATE INDEX "_modifier_groups_v_published_locale_idx" ON "_modifier_groups_v" USING btree ("published_locale");
  CREATE INDEX "_modifier_groups_v_latest_idx" ON "_modifier_groups_v" USING btree ("latest");
  CREATE INDEX "_modifier_groups_v_version_version_name_idx" ON "_modifier_groups_v_locales" USING btree ("version_name","_locale");
  CREATE UNIQUE INDEX "_modifier_groups_v_locales_locale_parent_id_unique" ON "_modifier_groups_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "menus_channels_order_idx" ON "menus_channels" USING btree ("order");
  CREATE INDEX "menus_channels_parent_idx" ON "menus_channels" USING btree ("parent_id");
  CREATE INDEX "menus__order_idx" ON "menus" USING btree ("_order");
  CREATE UNIQUE INDEX "menus_slug_idx" ON "menus" USING btree ("slug");
  CREATE INDEX "menus_updated_at_idx" ON "menus" USING btree ("updated_at");
  CREATE INDEX "menus_created_at_idx" ON "menus" USING btree ("created_at");
  CREATE INDEX "menus_deleted_at_idx" ON "menus" USING btree ("deleted_at");
  CREATE INDEX "menus__status_idx" ON "menus" USING btree ("_status");
  CREATE INDEX "menus_name_idx" ON "menus_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "menus_locales_locale_parent_id_unique" ON "menus_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "menus_rels_order_idx" ON "menus_rels" USING btree ("order");
  CREATE INDEX "menus_rels_parent_idx" ON "menus_rels" USING btree ("parent_id");
  CREATE INDEX "menus_rels_path_idx" ON "menus_rels" USING btree ("path");
  CREATE INDEX "menus_rels_categories_id_idx" ON "menus_rels" USING btree ("categories_id");
  CREATE INDEX "menus_rels_menu_items_id_idx" ON "menus_rels" USING btree ("menu_items_id");
  CREATE INDEX "menus_rels_locations_id_idx" ON "menus_rels" USING btree ("locations_id");
  CREATE INDEX "_menus_v_version_channels_order_idx" ON "_menus_v_version_channels" USING btree ("order");
  CREATE INDEX "_menus_v_version_channels_parent_idx" ON "_menus_v_version_channels" USING btree ("parent_id");
  CREATE INDEX "_menus_v_parent_idx" ON "_menus_v" USING btree ("parent_id");
  CREATE INDEX "_menus_v_version_version__order_idx" ON "_menus_v" USING btree ("version__order");
  CREATE INDEX "_menus_v_version_version_slug_idx" ON "_menus_v" USING btree ("version_slug");
  CREATE INDEX "_menus_v_version_version_updated_at_idx" ON "_menus_v" USING btree ("version_updated_at");
  CREATE INDEX "_menus_v_version_version_created_at_idx" ON "_menus_v" USING btree ("version_created_at");
  CREATE INDEX "_menus_v_version_version_deleted_at_idx" ON "_menus_v" USING btree ("version_deleted_at");
  CREATE INDEX "_menus_v_version_version__status_idx" ON "_menus_v" USING btree ("version__status");
  CREATE INDEX "_menus_v_created_at_idx" ON "_menus_v" USING btree ("created_at");
  CREATE INDEX "_menus_v_updated_at_idx" ON "_menus_v" USING btree ("updated_at");
  CREATE INDEX "_menus_v_snapshot_idx" ON "_menus_v" USING btree ("snapshot");
  CREATE INDEX "_menus_v_published_locale_idx" ON "_menus_v" USING btree ("published_locale");
  CREATE INDEX "_menus_v_latest_idx" ON "_menus_v" USING btree ("latest");
  CREATE INDEX "_menus_v_version_version_name_idx" ON "_menus_v_locales" USING btree ("version_name","_locale");
  CREATE UNIQUE INDEX "_menus_v_locales_locale_parent_id_unique" ON "_menus_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_menus_v_rels_order_idx" ON "_menus_v_rels" USING btree ("order");
  CREATE INDEX "_menus_v_rels_parent_idx" ON "_menus_v_rels" USING btree ("parent_id");
  CREATE INDEX "_menus_v_rels_path_idx" ON "_menus_v_rels" USING btree ("path");
  CREATE INDEX "_menus_v_rels_categories_id_idx" ON "_menus_v_rels" USING btree ("categories_id");
  CREATE INDEX "_menus_v_rels_menu_items_id_idx" ON "_menus_v_rels" USING btree ("menu_items_id");
  CREATE INDEX "_menus_v_rels_locations_id_idx" ON "_menus_v_rels" USING btree ("locations_id");
  CREATE INDEX "price_schedules_prices_order_idx" ON "price_schedules_prices" USING btree ("_order");
  CREATE INDEX "price_schedules_prices_parent_id_idx" ON "price_schedules_prices" USING btree ("_parent_id");
  CREATE INDEX "price_schedules_prices_dish_idx" ON "price_schedules_prices" USING btree ("dish_id");
  CREATE INDEX "price_schedules_channels_order_idx" ON "price_schedules_channels" USING btree ("order");
  CREATE INDEX "price_schedules_channels_parent_idx" ON "price_schedules_channels" USING btree ("parent_id");
  CREATE INDEX "price_schedules__order_idx" ON "price_schedules" USING btree ("_order");
  CREATE INDEX "price_schedules_updated_at_idx" ON "price_schedules" USING btree ("updated_at");
  CREATE INDEX "price_schedules_created_at_idx" ON "price_schedules" USING btree ("created_at");
  CREATE INDEX "price_schedules_deleted_at_idx" ON "price_schedules" USING btree ("deleted_at");
  CREATE INDEX "price_schedules__status_idx" ON "price_schedules" USING btree ("_status");
  CREATE INDEX "price_schedules_name_idx" ON "price_schedules_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "price_schedules_locales_locale_parent_id_unique" ON "price_schedules_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "price_schedules_rels_order_idx" ON "price_schedules_rels" USING btree ("order");
  CREATE INDEX "price_schedules_rels_parent_idx" ON "price_schedules_rels" USING btree ("parent_id");
  CREATE INDEX "price_schedules_rels_path_idx" ON "price_schedules_rels" USING btree ("path");
  CREATE INDEX "price_schedules_rels_categories_id_idx" ON "price_schedules_rels" USING btree ("categories_id");
  CREATE INDEX "price_schedules_rels_menu_items_id_idx" ON "price_schedules_rels" USING btree ("menu_items_id");
  CREATE INDEX "price_schedules_rels_locations_id_idx" ON "price_schedules_rels" USING btree ("locations_id");
  CREATE INDEX "_price_schedules_v_version_prices_order_idx" ON "_price_schedules_v_version_prices" USING btree ("_order");
  CREATE INDEX "_price_schedules_v_version_prices_parent_id_idx" ON "_price_schedules_v_version_prices" USING btree ("_parent_id");
  CREATE INDEX "_price_schedules_v_version_prices_dish_idx" ON "_price_schedules_v_version_prices" USING btree ("dish_id");
  CREATE INDEX "_price_schedules_v_version_channels_order_idx" ON "_price_schedules_v_version_channels" USING btree ("order");
  CREATE INDEX "_price_schedules_v_version_channels_parent_idx" ON "_price_schedules_v_version_channels" USING btree ("parent_id");
  CREATE INDEX "_price_schedules_v_parent_idx" ON "_price_schedules_v" USING btree ("parent_id");
  CREATE INDEX "_price_schedules_v_version_version__order_idx" ON "_price_schedules_v" USING btree ("version__order");
  CREATE INDEX "_price_schedules_v_version_version_updated_at_idx" ON "_price_schedules_v" USING btree ("version_updated_at");
  CREATE INDEX "_price_schedules_v_version_version_created_at_idx" ON "_price_schedules_v" USING btree ("version_created_at");
  CREATE INDEX "_price_schedules_v_version_version_deleted_at_idx" ON "_price_schedules_v" USING btree ("version_deleted_at");
  CREATE INDEX "_price_schedules_v_version_version__status_idx" ON "_price_schedules_v" USING btree ("version__status");
  CREATE INDEX "_price_schedules_v_created_at_idx" ON "_price_schedules_v" USING btree ("created_at");
  CREATE INDEX "_price_schedules_v_updated_at_idx" ON "_price_schedules_v" USING btree ("updated_at");
  CREATE INDEX "_price_schedules_v_snapshot_idx" ON "_price_schedules_v" USING btree ("snapshot");
  CREATE INDEX "_price_schedules_v_published_locale_idx" ON "_price_schedules_v" USING btree ("published_locale");
  CREATE INDEX "_price_schedules_v_latest_idx" ON "_price_schedules_v" USING btree ("latest");
  CREATE INDEX "_price_schedules_v_version_version_name_idx" ON "_price_schedules_v_locales" USING btree ("version_name","_locale");
  CREATE UNIQUE INDEX "_price_schedules_v_locales_locale_parent_id_unique" ON "_price_schedules_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_price_schedules_v_rels_order_idx" ON "_price_schedules_v_rels" USING btree ("order");
  CREATE INDEX "_price_schedules_v_rels_parent_idx" ON "_price_schedules_v_rels" USING btree ("parent_id");
  CREATE INDEX "_price_schedules_v_rels_path_idx" ON "_price_schedules_v_rels" USING btree ("path");
  CREATE INDEX "_price_schedules_v_rels_categories_id_idx" ON "_price_schedules_v_rels" USING btree ("categories_id");
  CREATE INDEX "_price_schedules_v_rels_menu_items_id_idx" ON "_price_schedules_v_rels" USING btree ("menu_items_id");
  CREATE INDEX "_price_schedules_v_rels_locations_id_idx" ON "_price_schedules_v_rels" USING btree ("locations_id");
  CREATE INDEX "tags__order_idx" ON "tags" USING btree ("_order");
  CREATE UNIQUE INDEX "tags_slug_idx" ON "tags" USING btree ("slug");
  CREATE INDEX "tags_updated_at_idx" ON "tags" USING btree ("updated_at");
  CREATE INDEX "tags_created_at_idx" ON "tags" USING btree ("created_at");
  CREATE INDEX "tags_name_idx" ON "tags_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "tags_locales_locale_parent_id_unique" ON "tags_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "locations_channels_order_idx" ON "locations_channels" USING btree ("order");
  CREATE INDEX "locations_channels_parent_idx" ON "locations_channels" USING btree ("parent_id");
  CREATE INDEX "locations_exceptions_order_idx" ON "locations_exceptions" USING btree ("_order");
  CREATE INDEX "locations_exceptions_parent_id_idx" ON "locations_exceptions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "locations_exceptions_locales_locale_parent_id_unique" ON "locations_exceptions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "locations__order_idx" ON "locations" USING btree ("_order");
  CREATE INDEX "locations_is_open_to_guests_idx" ON "locations" USING btree ("is_open_to_guests");
  CREATE UNIQUE INDEX "locations_slug_idx" ON "locations" USING btree ("slug");
  CREATE INDEX "locations_updated_at_idx" ON "locations" USING btree ("updated_at");
  CREATE INDEX "locations_created_at_idx" ON "locations" USING btree ("created_at");
  CREATE INDEX "locations_deleted_at_idx" ON "locations" USING btree ("deleted_at");
  CREATE INDEX "locations_name_idx" ON "locations_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "locations_locales_locale_parent_id_unique" ON "locations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "locations_texts_order_parent" ON "locations_texts" USING btree ("order","parent_id");
  CREATE INDEX "_locations_v_version_channels_order_idx" ON "_locations_v_version_channels" USING btree ("order");
  CREATE INDEX "_locations_v_version_channels_parent_idx" ON "_locations_v_version_channels" USING btree ("parent_id");
  CREATE INDEX "_locations_v_version_exceptions_order_idx" ON "_locations_v_version_exceptions" USING btree ("_order");
  CREATE INDEX "_locations_v_version_exceptions_parent_id_idx" ON "_locations_v_version_exceptions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_locations_v_version_exceptions_locales_locale_parent_id_uni" ON "_locations_v_version_exceptions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_locations_v_parent_idx" ON "_locations_v" USING btree ("parent_id");
  CREATE INDEX "_locations_v_version_version__order_idx" ON "_locations_v" USING btree ("version__order");
  CREATE INDEX "_locations_v_version_version_is_open_to_guests_idx" ON "_locations_v" USING btree ("version_is_open_to_guests");
  CREATE INDEX "_locations_v_version_version_slug_idx" ON "_locations_v" USING btree ("version_slug");
  CREATE INDEX "_locations_v_version_version_updated_at_idx" ON "_locations_v" USING btree ("version_updated_at");
  CREATE INDEX "_locations_v_version_version_created_at_idx" ON "_locations_v" USING btree ("version_created_at");
  CREATE INDEX "_locations_v_version_version_deleted_at_idx" ON "_locations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_locations_v_created_at_idx" ON "_locations_v" USING btree ("created_at");
  CREATE INDEX "_locations_v_updated_at_idx" ON "_locations_v" USING btree ("updated_at");
  CREATE INDEX "_locations_v_version_version_name_idx" ON "_locations_v_locales" USING btree ("version_name","_locale");
  CREATE UNIQUE INDEX "_locations_v_locales_locale_parent_id_unique" ON "_locations_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_locations_v_texts_order_parent" ON "_locations_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "location_offers_location_idx" ON "location_offers" USING btree ("location_id");
  CREATE INDEX "location_offers_dish_idx" ON "location_offers" USING btree ("dish_id");
  CREATE INDEX "location_offers_updated_at_idx" ON "location_offers" USING btree ("updated_at");
  CREATE INDEX "location_offers_created_at_idx" ON "location_offers" USING btree ("created_at");
  CREATE UNIQUE INDEX "location_dish_size_idx" ON "location_offers" USING btree ("location_id","dish_id","size");
  CREATE INDEX "dish_location_idx" ON "location_offers" USING btree ("dish_id","location_id");
  CREATE INDEX "stop_list_location_idx" ON "stop_list" USING btree ("location_id");
  CREATE INDEX "stop_list_dish_idx" ON "stop_list" USING btree ("dish_id");
  CREATE INDEX "stop_list_modifier_group_idx" ON "stop_list" USING btree ("modifier_group_id");
  CREATE INDEX "stop_list_until_idx" ON "stop_list" USING btree ("until");
  CREATE INDEX "stop_list_updated_at_idx" ON "stop_list" USING btree ("updated_at");
  CREATE INDEX "stop_list_created_at_idx" ON "stop_list" USING btree ("created_at");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  ALTER TABLE "menu_items_rels" ADD CONSTRAINT "menu_items_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "menu_items_rels" ADD CONSTRAINT "menu_items_rels_modifier_groups_fk" FOREIGN KEY ("modifier_groups_id") REFERENCES "public"."modifier_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "menu_items_rels" ADD CONSTRAINT "menu_items_rels_menu_items_fk" FOREIGN KEY ("menu_items_id") REFERENCES "public"."menu_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_menu_items_v_rels" ADD CONSTRAINT "_menu_items_v_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_menu_items_v_rels" ADD CONSTRAINT "_menu_items_v_rels_modifier_groups_fk" FOREIGN KEY ("modifier_groups_id") REFERENCES "public"."modifier_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_menu_items_v_rels" ADD CONSTRAINT "_menu_items_v_rels_menu_items_fk" FOREIGN KEY ("menu_items_id") REFERENCES "public"."menu_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_modifier_groups_fk" FOREIGN KEY ("modifier_groups_id") REFERENCES "public"."modifier_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_menus_fk" FOREIGN KEY ("menus_id") REFERENCES "public"."menus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_price_schedules_fk" FOREIGN KEY ("price_schedules_id") REFERENCES "public"."price_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_locations_fk" FOREIGN KEY ("locations_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_location_offers_fk" FOREIGN KEY ("location_offers_id") REFERENCES "public"."location_offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_stop_list_fk" FOREIGN KEY ("stop_list_id") REFERENCES "public"."stop_list"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "menu_items_rels_tags_id_idx" ON "menu_items_rels" USING btree ("tags_id");
  CREATE INDEX "menu_items_rels_modifier_groups_id_idx" ON "menu_items_rels" USING btree ("modifier_groups_id");
  CREATE INDEX "menu_items_rels_menu_items_id_idx" ON "menu_items_rels" USING btree ("menu_items_id");
  CREATE INDEX "_menu_items_v_rels_tags_id_idx" ON "_menu_items_v_rels" USING btree ("tags_id");
  CREATE INDEX "_menu_items_v_rels_modifier_groups_id_idx" ON "_menu_items_v_rels" USING btree ("modifier_groups_id");
  CREATE INDEX "_menu_items_v_rels_menu_items_id_idx" ON "_menu_items_v_rels" USING btree ("menu_items_id");
  CREATE INDEX "media_sizes_w320_sizes_w320_filename_idx" ON "media" USING btree ("sizes_w320_filename");
  CREATE INDEX "media_sizes_w320_avif_sizes_w320_avif_filename_idx" ON "media" USING btree ("sizes_w320_avif_filename");
  CREATE INDEX "media_sizes_w480_sizes_w480_filename_idx" ON "media" USING btree ("sizes_w480_filename");
  CREATE INDEX "media_sizes_w480_avif_sizes_w480_avif_filename_idx" ON "media" USING btree ("sizes_w480_avif_filename");
  CREATE INDEX "media_sizes_w640_sizes_w640_filename_idx" ON "media" USING btree ("sizes_w640_filename");
  CREATE INDEX "media_sizes_w640_avif_sizes_w640_avif_filename_idx" ON "media" USING btree ("sizes_w640_avif_filename");
  CREATE INDEX "media_sizes_w960_sizes_w960_filename_idx" ON "media" USING btree ("sizes_w960_filename");
  CREATE INDEX "media_sizes_w960_avif_sizes_w960_avif_filename_idx" ON "media" USING btree ("sizes_w960_avif_filename");
  CREATE INDEX "media_sizes_w1280_sizes_w1280_filename_idx" ON "media" USING btree ("sizes_w1280_filename");
  CREATE INDEX "media_sizes_w1280_avif_sizes_w1280_avif_filename_idx" ON "media" USING btree ("sizes_w1280_avif_filename");
  CREATE INDEX "payload_locked_documents_rels_modifier_groups_id_idx" ON "payload_locked_documents_rels" USING btree ("modifier_groups_id");
  CREATE INDEX "payload_locked_documents_rels_menus_id_idx" ON "payload_locked_documents_rels" USING btree ("menus_id");
  CREATE INDEX "payload_locked_documents_rels_price_schedules_id_idx" ON "payload_locked_documents_rels" USING btree ("price_schedules_id");
  CREATE INDEX "payload_locked_documents_rels_tags_id_idx" ON "payload_locked_documents_rels" USING btree ("tags_id");
  CREATE INDEX "payload_locked_documents_rels_locations_id_idx" ON "payload_locked_documents_rels" USING btree ("locations_id");
  CREATE INDEX "payload_locked_documents_rels_location_offers_id_idx" ON "payload_locked_documents_rels" USING btree ("location_offers_id");
  CREATE INDEX "payload_locked_documents_rels_stop_list_id_idx" ON "payload_locked_documents_rels" USING btree ("stop_list_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "menu_items_sizes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "menu_items_sizes_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "menu_items_slots_choices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "menu_items_slots" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "menu_items_slots_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "menu_items_allergens" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "menu_items_traces" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_menu_items_v_version_sizes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_menu_items_v_version_sizes_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_menu_items_v_version_slots_choices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_menu_items_v_version_slots" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_menu_items_v_version_slots_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_menu_items_v_version_allergens" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_menu_items_v_version_traces" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_categories_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_categories_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "modifier_groups_modifiers_allergens" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "modifier_groups_modifiers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "modifier_groups_modifiers_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "modifier_groups" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "modifier_groups_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_modifier_groups_v_version_modifiers_allergens" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_modifier_groups_v_version_modifiers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_modifier_groups_v_version_modifiers_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_modifier_groups_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_modifier_groups_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "menus_channels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "menus" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "menus_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "menus_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_menus_v_version_channels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_menus_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_menus_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_menus_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "price_schedules_prices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "price_schedules_channels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "price_schedules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "price_schedules_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "price_schedules_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_price_schedules_v_version_prices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_price_schedules_v_version_channels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_price_schedules_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_price_schedules_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_price_schedules_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "tags" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "tags_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "locations_channels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "locations_exceptions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "locations_exceptions_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "locations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "locations_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "locations_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_locations_v_version_channels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_locations_v_version_exceptions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_locations_v_version_exceptions_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_locations_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_locations_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_locations_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "location_offers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "stop_list" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_jobs_log" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_jobs" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "menu_items_sizes" CASCADE;
  DROP TABLE "menu_items_sizes_locales" CASCADE;
  DROP TABLE "menu_items_slots_choices" CASCADE;
  DROP TABLE "menu_items_slots" CASCADE;
  DROP TABLE "menu_items_slots_locales" CASCADE;
  DROP TABLE "menu_items_allergens" CASCADE;
  DROP TABLE "menu_items_traces" CASCADE;
  DROP TABLE "_menu_items_v_version_sizes" CASCADE;
  DROP TABLE "_menu_items_v_version_sizes_locales" CASCADE;
  DROP TABLE "_menu_items_v_version_slots_choices" CASCADE;
  DROP TABLE "_menu_items_v_version_slots" CASCADE;
  DROP TABLE "_menu_items_v_version_slots_locales" CASCADE;
  DROP TABLE "_menu_items_v_version_allergens" CASCADE;
  DROP TABLE "_menu_items_v_version_traces" CASCADE;
  DROP TABLE "_categories_v" CASCADE;
  DROP TABLE "_categories_v_locales" CASCADE;
  DROP TABLE "modifier_groups_modifiers_allergens" CASCADE;
  DROP TABLE "modifier_groups_modifiers" CASCADE;
  DROP TABLE "modifier_groups_modifiers_locales" CASCADE;
  DROP TABLE "modifier_groups" CASCADE;
  DROP TABLE "modifier_groups_locales" CASCADE;
  DROP TABLE "_modifier_groups_v_version_modifiers_allergens" CASCADE;
  DROP TABLE "_modifier_groups_v_version_modifiers" CASCADE;
  DROP TABLE "_modifier_groups_v_version_modifiers_locales" CASCADE;
  DROP TABLE "_modifier_groups_v" CASCADE;
  DROP TABLE "_modifier_groups_v_locales" CASCADE;
  DROP TABLE "menus_channels" CASCADE;
  DROP TABLE "menus" CASCADE;
  DROP TABLE "menus_locales" CASCADE;
  DROP TABLE "menus_rels" CASCADE;
  DROP TABLE "_menus_v_version_channels" CASCADE;
  DROP TABLE "_menus_v" CASCADE;
  DROP TABLE "_menus_v_locales" CASCADE;
  DROP TABLE "_menus_v_rels" CASCADE;
  DROP TABLE "price_schedules_prices" CASCADE;
  DROP TABLE "price_schedules_channels" CASCADE;
  DROP TABLE "price_schedules" CASCADE;
  DROP TABLE "price_schedules_locales" CASCADE;
  DROP TABLE "price_schedules_rels" CASCADE;
  DROP TABLE "_price_schedules_v_version_prices" CASCADE;
  DROP TABLE "_price_schedules_v_version_channels" CASCADE;
  DROP TABLE "_price_schedules_v" CASCADE;
  DROP TABLE "_price_schedules_v_locales" CASCADE;
  DROP TABLE "_price_schedules_v_rels" CASCADE;
  DROP TABLE "tags" CASCADE;
  DROP TABLE "tags_locales" CASCADE;
  DROP TABLE "locations_channels" CASCADE;
  DROP TABLE "locations_exceptions" CASCADE;
  DROP TABLE "locations_exceptions_locales" CASCADE;
  DROP TABLE "locations" CASCADE;
  DROP TABLE "locations_locales" CASCADE;
  DROP TABLE "locations_texts" CASCADE;
  DROP TABLE "_locations_v_version_channels" CASCADE;
  DROP TABLE "_locations_v_version_exceptions" CASCADE;
  DROP TABLE "_locations_v_version_exceptions_locales" CASCADE;
  DROP TABLE "_locations_v" CASCADE;
  DROP TABLE "_locations_v_locales" CASCADE;
  DROP TABLE "_locations_v_texts" CASCADE;
  DROP TABLE "location_offers" CASCADE;
  DROP TABLE "stop_list" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  ALTER TABLE "menu_items_rels" DROP CONSTRAINT "menu_items_rels_tags_fk";
  
  ALTER TABLE "menu_items_rels" DROP CONSTRAINT "menu_items_rels_modifier_groups_fk";
  
  ALTER TABLE "menu_items_rels" DROP CONSTRAINT "menu_items_rels_menu_items_fk";
  
  ALTER TABLE "_menu_items_v_rels" DROP CONSTRAINT "_menu_items_v_rels_tags_fk";
  
  ALTER TABLE "_menu_items_v_rels" DROP CONSTRAINT "_menu_items_v_rels_modifier_groups_fk";
  
  ALTER TABLE "_menu_items_v_rels" DROP CONSTRAINT "_menu_items_v_rels_menu_items_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_modifier_groups_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_menus_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_price_schedules_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_tags_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_locations_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_location_offers_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_stop_list_fk";
  
  DROP INDEX "menu_items_rels_tags_id_idx";
  DROP INDEX "menu_items_rels_modifier_groups_id_idx";
  DROP INDEX "menu_items_rels_menu_items_id_idx";
  DROP INDEX "_menu_items_v_rels_tags_id_idx";
  DROP INDEX "_menu_items_v_rels_modifier_groups_id_idx";
  DROP INDEX "_menu_items_v_rels_menu_items_id_idx";
  DROP INDEX "media_sizes_w320_sizes_w320_filename_idx";
  DROP INDEX "media_sizes_w320_avif_sizes_w320_avif_filename_idx";
  DROP INDEX "media_sizes_w480_sizes_w480_filename_idx";
  DROP INDEX "media_sizes_w480_avif_sizes_w480_avif_filename_idx";
  DROP INDEX "media_sizes_w640_sizes_w640_filename_idx";
  DROP INDEX "media_sizes_w640_avif_sizes_w640_avif_filename_idx";
  DROP INDEX "media_sizes_w960_sizes_w960_filename_idx";
  DROP INDEX "media_sizes_w960_avif_sizes_w960_avif_filename_idx";
  DROP INDEX "media_sizes_w1280_sizes_w1280_filename_idx";
  DROP INDEX "media_sizes_w1280_avif_sizes_w1280_avif_filename_idx";
  DROP INDEX "payload_locked_documents_rels_modifier_groups_id_idx";
  DROP INDEX "payload_locked_documents_rels_menus_id_idx";
  DROP INDEX "payload_locked_documents_rels_price_schedules_id_idx";
  DROP INDEX "payload_locked_documents_rels_tags_id_idx";
  DROP INDEX "payload_locked_documents_rels_locations_id_idx";
  DROP INDEX "payload_locked_documents_rels_location_offers_id_idx";
  DROP INDEX "payload_locked_documents_rels_stop_list_id_idx";
  ALTER TABLE "menu_items" DROP COLUMN "portion_amount";
  ALTER TABLE "menu_items" DROP COLUMN "portion_unit";
  ALTER TABLE "menu_items" DROP COLUMN "is_combo";
  ALTER TABLE "menu_items" DROP COLUMN "combo_pricing";
  ALTER TABLE "menu_items" DROP COLUMN "combo_discount";
  ALTER TABLE "menu_items" DROP COLUMN "nutrition_per";
  ALTER TABLE "menu_items" DROP COLUMN "nutrition_kcal";
  ALTER TABLE "menu_items" DROP COLUMN "nutrition_protein";
  ALTER TABLE "menu_items" DROP COLUMN "nutrition_fat";
  ALTER TABLE "menu_items" DROP COLUMN "nutrition_carbohydrates";
  ALTER TABLE "menu_items_locales" DROP COLUMN "story";
  ALTER TABLE "menu_items_locales" DROP COLUMN "seo_title";
  ALTER TABLE "menu_items_locales" DROP COLUMN "seo_description";
  ALTER TABLE "menu_items_rels" DROP COLUMN "tags_id";
  ALTER TABLE "menu_items_rels" DROP COLUMN "modifier_groups_id";
  ALTER TABLE "menu_items_rels" DROP COLUMN "menu_items_id";
  ALTER TABLE "_menu_items_v" DROP COLUMN "version_portion_amount";
  ALTER TABLE "_menu_items_v" DROP COLUMN "version_portion_unit";
  ALTER TABLE "_menu_items_v" DROP COLUMN "version_is_combo";
  ALTER TABLE "_menu_items_v" DROP COLUMN "version_combo_pricing";
  ALTER TABLE "_menu_items_v" DROP COLUMN "version_combo_discount";
  ALTER TABLE "_menu_items_v" DROP COLUMN "version_nutrition_per";
  ALTER TABLE "_menu_items_v" DROP COLUMN "version_nutrition_kcal";
  ALTER TABLE "_menu_items_v" DROP COLUMN "version_nutrition_protein";
  ALTER TABLE "_menu_items_v" DROP COLUMN "version_nutrition_fat";
  ALTER TABLE "_menu_items_v" DROP COLUMN "version_nutrition_carbohydrates";
  ALTER TABLE "_menu_items_v_locales" DROP COLUMN "version_story";
  ALTER TABLE "_menu_items_v_locales" DROP COLUMN "version_seo_title";
  ALTER TABLE "_menu_items_v_locales" DROP COLUMN "version_seo_description";
  ALTER TABLE "_menu_items_v_rels" DROP COLUMN "tags_id";
  ALTER TABLE "_menu_items_v_rels" DROP COLUMN "modifier_groups_id";
  ALTER TABLE "_menu_items_v_rels" DROP COLUMN "menu_items_id";
  ALTER TABLE "media" DROP COLUMN "thumbhash";
  ALTER TABLE "media" DROP COLUMN "color";
  ALTER TABLE "media" DROP COLUMN "sizes_w320_url";
  ALTER TABLE "media" DROP COLUMN "sizes_w320_width";
  ALTER TABLE "media" DROP COLUMN "sizes_w320_height";
  ALTER TABLE "media" DROP COLUMN "sizes_w320_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_w320_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_w320_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_w320_avif_url";
  ALTER TABLE "media" DROP COLUMN "sizes_w320_avif_width";
  ALTER TABLE "media" DROP COLUMN "sizes_w320_avif_height";
  ALTER TABLE "media" DROP COLUMN "sizes_w320_avif_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_w320_avif_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_w320_avif_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_w480_url";
  ALTER TABLE "media" DROP COLUMN "sizes_w480_width";
  ALTER TABLE "media" DROP COLUMN "sizes_w480_height";
  ALTER TABLE "media" DROP COLUMN "sizes_w480_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_w480_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_w480_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_w480_avif_url";
  ALTER TABLE "media" DROP COLUMN "sizes_w480_avif_width";
  ALTER TABLE "media" DROP COLUMN "sizes_w480_avif_height";
  ALTER TABLE "media" DROP COLUMN "sizes_w480_avif_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_w480_avif_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_w480_avif_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_w640_url";
  ALTER TABLE "media" DROP COLUMN "sizes_w640_width";
  ALTER TABLE "media" DROP COLUMN "sizes_w640_height";
  ALTER TABLE "media" DROP COLUMN "sizes_w640_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_w640_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_w640_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_w640_avif_url";
  ALTER TABLE "media" DROP COLUMN "sizes_w640_avif_width";
  ALTER TABLE "media" DROP COLUMN "sizes_w640_avif_height";
  ALTER TABLE "media" DROP COLUMN "sizes_w640_avif_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_w640_avif_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_w640_avif_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_w960_url";
  ALTER TABLE "media" DROP COLUMN "sizes_w960_width";
  ALTER TABLE "media" DROP COLUMN "sizes_w960_height";
  ALTER TABLE "media" DROP COLUMN "sizes_w960_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_w960_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_w960_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_w960_avif_url";
  ALTER TABLE "media" DROP COLUMN "sizes_w960_avif_width";
  ALTER TABLE "media" DROP COLUMN "sizes_w960_avif_height";
  ALTER TABLE "media" DROP COLUMN "sizes_w960_avif_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_w960_avif_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_w960_avif_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_w1280_url";
  ALTER TABLE "media" DROP COLUMN "sizes_w1280_width";
  ALTER TABLE "media" DROP COLUMN "sizes_w1280_height";
  ALTER TABLE "media" DROP COLUMN "sizes_w1280_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_w1280_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_w1280_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_w1280_avif_url";
  ALTER TABLE "media" DROP COLUMN "sizes_w1280_avif_width";
  ALTER TABLE "media" DROP COLUMN "sizes_w1280_avif_height";
  ALTER TABLE "media" DROP COLUMN "sizes_w1280_avif_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_w1280_avif_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_w1280_avif_filename";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "modifier_groups_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "menus_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "price_schedules_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "tags_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "locations_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "location_offers_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "stop_list_id";
  DROP TYPE "public"."enum_menu_items_sizes_portion_unit";
  DROP TYPE "public"."enum_menu_items_sizes_nutrition_per";
  DROP TYPE "public"."enum_menu_items_allergens";
  DROP TYPE "public"."enum_menu_items_traces";
  DROP TYPE "public"."enum_menu_items_portion_unit";
  DROP TYPE "public"."enum_menu_items_combo_pricing";
  DROP TYPE "public"."enum_menu_items_nutrition_per";
  DROP TYPE "public"."enum__menu_items_v_version_sizes_portion_unit";
  DROP TYPE "public"."enum__menu_items_v_version_sizes_nutrition_per";
  DROP TYPE "public"."enum__menu_items_v_version_allergens";
  DROP TYPE "public"."enum__menu_items_v_version_traces";
  DROP TYPE "public"."enum__menu_items_v_version_portion_unit";
  DROP TYPE "public"."enum__menu_items_v_version_combo_pricing";
  DROP TYPE "public"."enum__menu_items_v_version_nutrition_per";
  DROP TYPE "public"."enum_modifier_groups_modifiers_allergens";
  DROP TYPE "public"."enum_modifier_groups_modifiers_portion_unit";
  DROP TYPE "public"."enum_modifier_groups_modifiers_nutrition_per";
  DROP TYPE "public"."enum_modifier_groups_status";
  DROP TYPE "public"."enum__modifier_groups_v_version_modifiers_allergens";
  DROP TYPE "public"."enum__modifier_groups_v_version_modifiers_portion_unit";
  DROP TYPE "public"."enum__modifier_groups_v_version_modifiers_nutrition_per";
  DROP TYPE "public"."enum__modifier_groups_v_version_status";
  DROP TYPE "public"."enum__modifier_groups_v_published_locale";
  DROP TYPE "public"."enum_menus_channels";
  DROP TYPE "public"."enum_menus_status";
  DROP TYPE "public"."enum__menus_v_version_channels";
  DROP TYPE "public"."enum__menus_v_version_status";
  DROP TYPE "public"."enum__menus_v_published_locale";
  DROP TYPE "public"."enum_price_schedules_channels";
  DROP TYPE "public"."enum_price_schedules_kind";
  DROP TYPE "public"."enum_price_schedules_rounding";
  DROP TYPE "public"."enum_price_schedules_status";
  DROP TYPE "public"."enum__price_schedules_v_version_channels";
  DROP TYPE "public"."enum__price_schedules_v_version_kind";
  DROP TYPE "public"."enum__price_schedules_v_version_rounding";
  DROP TYPE "public"."enum__price_schedules_v_version_status";
  DROP TYPE "public"."enum__price_schedules_v_published_locale";
  DROP TYPE "public"."enum_locations_channels";
  DROP TYPE "public"."enum_locations_currency";
  DROP TYPE "public"."enum__locations_v_version_channels";
  DROP TYPE "public"."enum__locations_v_version_currency";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
