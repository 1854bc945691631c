import type { MenuModel } from './MenuModel'

/** The last revision that changed what a location shows: its own prices and stop-list, or what all share. */
export function revisionAt(model: MenuModel, locationId: number): number {
  return Math.max(model.sharedRevision, model.locationRevisions.get(locationId) ?? 0)
}
