import type { Catalog } from '../../catalog/Catalog'
import type { Site } from '../Site'

/** The name within the document of a choice of modifiers. */
export function addOnId({ url }: Site, { location }: Catalog, groupId: number): string {
  return new URL(`#restaurant-${location.id}-add-on-${groupId}`, url).href
}
