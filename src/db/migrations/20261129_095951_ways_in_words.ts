import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Notes of money in timelines named ways to pay as providers are called inside Carte: now in words, as new ones do. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    update order_events set reason = regexp_replace(reason, ', ' || way || '(?=,|$)', ', ' || said)
    from (values
      ('cash', 'Наличными'),
      ('card-on-delivery', 'Картой при получении'),
      ('stripe', 'Картой онлайн (Stripe)'),
      ('yookassa', 'Картой или СБП онлайн (ЮKassa)'),
      ('cloudpayments', 'Картой или СБП онлайн (CloudPayments)'),
      ('paypal', 'PayPal')
    ) as names (way, said)
    where "from" = "to" and reason ~ ('^(\\+|-|−|удержано ).*, ' || way || '(,|$)');
  `)
}

/** The words stay: who reads them understands them as well. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`select 1`)
}
