import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'

import { hasRole } from '@/src/access/role'
import { ago } from '@/src/admin/dashboard/ago'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { adminLanguage } from '@/src/i18n/admin'

import { isTroubled } from '../health/isTroubled'
import { type ConnectionHealth, readHealth } from '../health/readHealth'
import './health.css'

const texts = {
  ru: {
    title: 'iiko',
    none: 'iiko не подключена.',
    connect: 'Подключить',
    menu: 'Меню обновлено',
    stops: 'Стоп-листы сверены',
    webhook: 'Вебхук слышали',
    never: 'ещё ни разу',
    noWebhook: 'не подключён',
    failedOrders: 'Заказов не принято',
    good: 'Всё хорошо',
    bad: 'Нужно внимание',
  },
  en: {
    title: 'iiko',
    none: 'iiko is not connected.',
    connect: 'Connect',
    menu: 'Menu brought up to date',
    stops: 'Stop-lists compared',
    webhook: 'Webhook heard',
    never: 'never yet',
    noWebhook: 'not registered',
    failedOrders: 'Orders refused',
    good: 'All is well',
    bad: 'Look at it',
  },
}

/** How iiko does, for the dashboard of those who may see connections. */
export async function HealthCard({ req }: WidgetServerProps) {
  const language = adminLanguage(req.i18n.language)
  const words = texts[language]
  if (!hasRole(req.user, 'manager')) return null
  const all = await readHealth(openQuery(req.payload.db.pool))
  const since = (value: number | null) =>
    value === null ? words.never : ago(new Date(Date.now() - value * 1_000), new Date(), language)

  const figures = (one: ConnectionHealth) => [
    [words.menu, since(one.synced_ago)],
    [words.stops, since(one.stops_ago)],
    [words.webhook, one.has_webhook ? since(one.webhook_ago) : words.noWebhook],
    ...(one.failed_orders > 0 ? [[words.failedOrders, String(one.failed_orders)]] : []),
  ]
  return (
    <section aria-label={words.title} className="carte-iiko-health">
      <h2>{words.title}</h2>
      {all.length === 0 && (
        <p>
          {words.none} <Link href="/admin/iiko-connect">{words.connect}</Link>
        </p>
      )}
      {all.map((one) => (
        <article key={one.id}>
          <h3>
            <Link href={`/admin/collections/iiko-connections/${one.id}`}>{one.label}</Link>
            <span data-troubled={isTroubled(one)}>{isTroubled(one) ? words.bad : words.good}</span>
          </h3>
          {one.reason && <p role="alert">{one.reason}</p>}
          <dl>
            {figures(one).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </article>
      ))}
    </section>
  )
}
