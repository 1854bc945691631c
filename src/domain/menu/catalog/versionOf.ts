import type { MenuModel } from '../model/MenuModel'
import { revisionAt } from '../model/revisionAt'

/**
 * `<revision>.<epoch milliseconds>`: the last revision that changed what this location shows, and
 * the last change there by the clock (0 for null: none yet). It grows with every change, and two
 * menus of one version are the same: a line of the stop-list may end at any millisecond.
 */
export function versionOf(model: MenuModel, locationId: number, lastChange: number | null): string {
  return `${revisionAt(model, locationId)}.${lastChange ?? 0}`
}
