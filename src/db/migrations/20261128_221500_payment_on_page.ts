import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Whether a payment is to begin on the provider's page, since the guest's browser lets no form of it in. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql`alter table payment_operations add column wants_page boolean not null default false`,
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`alter table payment_operations drop column wants_page`)
}
