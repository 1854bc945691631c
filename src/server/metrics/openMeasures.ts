import type { Payload } from 'payload'

import { openQuery } from '@/src/db/menuModel/openQuery'
import { givenUpMeasures } from '@/src/db/metrics/givenUpMeasures'
import { queueMeasures } from '@/src/db/metrics/queueMeasures'
import type { Menu } from '@/src/menu/menuOf'
import { gauge } from '@/src/metrics/gauge'

import { remember } from '../health/remember'

type Options = { payload: Payload; menu: Pick<Menu, 'engine'> }

/** Measures that are read when Prometheus looks: connections, what waits, the menu that is shown. */
export function openMeasures({ payload, menu: { engine } }: Options): void {
  const { pool } = payload.db
  gauge({
    name: 'carte_database_connections',
    help: 'Connections to Postgres: total, idle, and callers that wait for one.',
    labels: ['state'],
    read: () => [
      { labels: { state: 'total' }, value: pool.totalCount },
      { labels: { state: 'idle' }, value: pool.idleCount },
      { labels: { state: 'waiting' }, value: pool.waitingCount },
    ],
  })

  // Two measures of one look, and several Prometheus of one process ask once.
  const queues = remember(() => queueMeasures(openQuery(pool)), 5_000)
  gauge({
    name: 'carte_queue_waiting',
    help: 'Deliveries, events from outside and jobs that wait, by queue; all processes together.',
    labels: ['queue'],
    read: async () =>
      (await queues()).map(({ queue, waiting }) => ({ labels: { queue }, value: waiting })),
  })
  gauge({
    name: 'carte_queue_overdue_seconds',
    help: 'For how long the oldest in a queue has been due; zero while everything keeps up.',
    labels: ['queue'],
    read: async () => (await queues()).map(({ queue, age }) => ({ labels: { queue }, value: age })),
  })

  gauge({
    name: 'carte_deliveries_given_up',
    help: 'Messages that nobody got and that wait for a person, by channel.',
    labels: ['channel'],
    read: async () =>
      (await givenUpMeasures(openQuery(pool))).map(({ channel, count }) => ({
        labels: { channel },
        value: count,
      })),
  })

  let changedAt = Date.now()
  engine.onChange(() => (changedAt = Date.now()))
  gauge({
    name: 'carte_menu_revision',
    help: 'The revision of the menu that this process shows; the same in all of them.',
    read: () => [{ value: engine.model().revision }],
  })
  gauge({
    name: 'carte_menu_age_seconds',
    help: 'For how long the menu has been as it is.',
    read: () => [{ value: (Date.now() - changedAt) / 1000 }],
  })
  gauge({
    name: 'carte_menu_held',
    help: '1 while readers wait for a newer menu that is about to be shown.',
    read: () => [{ value: engine.hold() ? 1 : 0 }],
  })
}
