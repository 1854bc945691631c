import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'

import { hasRole } from '@/src/access/role'
import { ago } from '@/src/admin/dashboard/ago'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { runReason } from '@/src/i18n/runReason'
import { adminLanguage } from '@/src/i18n/admin'
import { fill } from '@/src/i18n/fill'

import { countImages } from '../images/countImages'
import { isTroubled } from '../health/isTroubled'
import { type ConnectionHealth, readHealth } from '../health/readHealth'
import { type KeyHealth, readKeyHealth } from '../health/readKeyHealth'
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
    pictures: 'Картинки',
    picturesOf: '{ready} из {total}',
    failedOrders: 'Заказов не принято',
    syncFailures: 'Обновлений не удалось за сутки',
    token: 'Доступ к iiko',
    tokens: { good: 'есть', due: 'возьмём при обращении', refused: 'iiko не принимает ключ' },
    errors: 'Ошибок за сутки',
    errorsOf: '{failed} из {calls} ({percent} %)',
    noCalls: 'обращений не было',
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
    pictures: 'Pictures',
    picturesOf: '{ready} of {total}',
    failedOrders: 'Orders refused',
    syncFailures: 'Syncs failed in a day',
    token: 'Access to iiko',
    tokens: { good: 'good', due: 'asked for when needed', refused: 'iiko refuses the key' },
    errors: 'Errors in a day',
    errorsOf: '{failed} of {calls} ({percent}%)',
    noCalls: 'no calls yet',
    good: 'All is well',
    bad: 'Look at it',
  },
}

/** One sync in vain is no trouble yet, but nobody says that all is well above its reason. */
const needsLook = (one: ConnectionHealth, { token }: KeyHealth) =>
  isTroubled(one, token) || one.reason !== null || one.sync_reason !== null

/** How iiko does, for the dashboard of those who may see connections. */
export async function HealthCard({ req }: WidgetServerProps) {
  const language = adminLanguage(req.i18n.language)
  const words = texts[language]
  if (!hasRole(req.user, 'manager')) return null
  const query = openQuery(req.payload.db.pool)
  const found = await readHealth(query)
  const images = await countImages(query)
  const all = await Promise.all(
    found.map(async (one) => ({ one, key: await readKeyHealth(req.payload, one.id) })),
  )
  const since = (value: number | null) =>
    value === null ? words.never : ago(new Date(Date.now() - value * 1_000), new Date(), language)

  const errorsOf = ({ calls, failed }: KeyHealth) =>
    calls === 0
      ? words.noCalls
      : fill(words.errorsOf, { calls, failed, percent: Math.ceil((failed / calls) * 100) })
  const picturesOf = (connection: number) => {
    const { failed, ready, waiting } = images.get(connection) ?? { failed: 0, ready: 0, waiting: 0 }
    const total = failed + ready + waiting
    return total > 0 ? [[words.pictures, fill(words.picturesOf, { ready, total })]] : []
  }
  const figures = (one: ConnectionHealth, key: KeyHealth) => [
    [words.menu, since(one.synced_ago)],
    [words.stops, since(one.stops_ago)],
    [words.webhook, one.has_webhook ? since(one.webhook_ago) : words.noWebhook],
    [words.token, words.tokens[key.token]],
    [words.errors, errorsOf(key)],
    ...picturesOf(one.id),
    ...(one.sync_failures > 0 ? [[words.syncFailures, String(one.sync_failures)]] : []),
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
      {all.map(({ one, key }) => (
        <article key={one.id}>
          <h3>
            <Link href={`/admin/collections/iiko-connections/${one.id}`}>{one.label}</Link>
            <span data-troubled={needsLook(one, key)}>
              {needsLook(one, key) ? words.bad : words.good}
            </span>
          </h3>
          {one.reason && <p role="alert">{runReason(one.reason)[language]}</p>}
          {one.sync_reason && <p role="alert">{runReason(one.sync_reason)[language]}</p>}
          <dl>
            {figures(one, key).map(([name, value]) => (
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
