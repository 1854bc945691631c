import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Of which currency the sums of a difference are; the version that still runs leaves it open. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "payment_differences" ADD COLUMN "currency" varchar;
    update payment_differences d set currency = p.currency from payments p where p.id = d.payment_id;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE "payment_differences" DROP COLUMN "currency";`)
}
