import type { Part } from './Part'
import { unique } from './scene'

/** iiko's connections and the runs of its sync: the plugin alone makes them. */
export const iikoParts: Record<string, Part> = {
  'iiko-connections': {
    isClosed: true,
    data: () =>
      Promise.resolve({
        label: unique('till'),
        organizationName: 'Restaurant',
        organizationId: unique('organization'),
        source: 'nomenclature',
        menuLanguage: 'ru',
      }),
    change: { label: 'another' },
  },
  'iiko-runs': {
    isClosed: true,
    data: () => Promise.resolve({ state: 'applied', starter: 'button' }),
    change: { reason: 'x' },
  },
}
