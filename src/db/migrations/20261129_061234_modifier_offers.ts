import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "location_offers" ALTER COLUMN "dish_id" DROP NOT NULL;
  ALTER TABLE "location_offers" ADD COLUMN "modifier_group_id" integer;
  ALTER TABLE "location_offers" ADD COLUMN "modifier" varchar DEFAULT '';
  ALTER TABLE "location_offers" ADD CONSTRAINT "location_offers_modifier_group_id_modifier_groups_id_fk" FOREIGN KEY ("modifier_group_id") REFERENCES "public"."modifier_groups"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "location_offers_modifier_group_idx" ON "location_offers" USING btree ("modifier_group_id");
  CREATE UNIQUE INDEX "location_modifierGroup_modifier_idx" ON "location_offers" USING btree ("location_id","modifier_group_id","modifier");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "location_offers" DROP CONSTRAINT "location_offers_modifier_group_id_modifier_groups_id_fk";
  
  DROP INDEX "location_offers_modifier_group_idx";
  DROP INDEX "location_modifierGroup_modifier_idx";
  ALTER TABLE "location_offers" ALTER COLUMN "dish_id" SET NOT NULL;
  ALTER TABLE "location_offers" DROP COLUMN "modifier_group_id";
  ALTER TABLE "location_offers" DROP COLUMN "modifier";`)
}
