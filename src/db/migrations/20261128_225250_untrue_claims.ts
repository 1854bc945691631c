import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A look at a payment knows whether somebody who is not believed has said that it is paid. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql`alter table payment_polls add column claims_paid boolean not null default false`,
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`alter table payment_polls drop column claims_paid`)
}
