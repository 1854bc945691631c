import type { Payload } from 'payload'

import { iikoMeasures } from '@/plugins/iiko/health/iikoMeasures'
import { backupMeasures } from '@/src/backup/backupMeasures'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { dayMeasures } from '@/src/db/metrics/dayMeasures'
import { givenUpMeasures } from '@/src/db/metrics/givenUpMeasures'
import { queueMeasures } from '@/src/db/metrics/queueMeasures'
import { gauge } from '@/src/metrics/gauge'

import { remember } from '../health/remember'

/**
 * Measures of the whole installation, read from the database when Prometheus looks: one process of a box tells them,
 * or its processes together would tell them several times over.
 */
export function houseMeasures(payload: Payload): void {
  const { pool } = payload.db
  iikoMeasures(payload)
  backupMeasures(openQuery(pool))

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

  const day = remember(() => dayMeasures(openQuery(pool)), 5_000)
  gauge({
    name: 'carte_orders',
    help: 'Orders placed within the last day, by state; all restaurants together.',
    labels: ['state'],
    read: async () =>
      (await day()).flatMap(({ count, of, state }) =>
        of === 'orders' ? [{ labels: { state }, value: count }] : [],
      ),
  })
  gauge({
    name: 'carte_payments',
    help: 'Payments begun within the last day, by provider and status.',
    labels: ['provider', 'status'],
    read: async () =>
      (await day()).flatMap(({ count, of, provider, state }) =>
        of === 'payments' ? [{ labels: { provider, status: state }, value: count }] : [],
      ),
  })
}
