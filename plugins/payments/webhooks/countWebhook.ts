import { count } from '@/src/metrics/count'

/** Counts what was told as a payment provider: `told`, `ignored`, or `forged`. */
export function countWebhook(provider: string, outcome: string): void {
  count({
    name: 'carte_payment_webhooks_total',
    help: 'Webhooks of payment providers, by provider and outcome.',
    labels: { provider, outcome },
  })
}
