import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What orders took from the stop-list, until the kitchen begins or they are called off; and how the earlier orders of
 * a guest who signs in are found.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table order_stock (
      order_id integer not null references orders (id) on delete cascade,
      entry_id integer not null,
      units integer not null check (units >= 0),
      is_given boolean not null default false,
      primary key (order_id, entry_id)
    );
    create index orders_of_strangers_phone on orders (guest_phone)
      where customer_id is null and guest_phone is not null;
    create index orders_of_strangers_email on orders (lower(guest_email))
      where customer_id is null and guest_email is not null;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index orders_of_strangers_email;
    drop index orders_of_strangers_phone;
    drop table order_stock;
  `)
}
