import type { Menu } from '@/src/menu/menuOf'
import { gauge } from '@/src/metrics/gauge'

/** Measures of the menu that this process shows, read when Prometheus looks. */
export function openMeasures({ engine }: Pick<Menu, 'engine'>): void {
  let changedAt = Date.now()
  engine.onChange(() => (changedAt = Date.now()))
  gauge({
    name: 'carte_menu_revision',
    help: 'The revision of the menu that this process shows; the same in all of them.',
    together: 'min',
    read: () => [{ value: engine.model().revision }],
  })
  gauge({
    name: 'carte_menu_revision_newest',
    help: 'The same; of several processes on one box the newest, while carte_menu_revision is the oldest.',
    together: 'max',
    read: () => [{ value: engine.model().revision }],
  })
  gauge({
    name: 'carte_menu_age_seconds',
    help: 'For how long the menu has been as it is.',
    together: 'min',
    read: () => [{ value: (Date.now() - changedAt) / 1000 }],
  })
  gauge({
    name: 'carte_menu_held',
    help: '1 while readers wait for a newer menu that is about to be shown.',
    together: 'max',
    read: () => [{ value: engine.hold() ? 1 : 0 }],
  })
}
