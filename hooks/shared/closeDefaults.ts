import type { Field, FlattenedField, SanitizedConfig } from 'payload'

import { nobody } from '@/src/access/nobody'

import { hideDraftsAndTrash } from './hideDraftsAndTrash'
import { limitRead } from './limitRead'
import { refuseStrangeIds } from './refuseStrangeIds'

/** `hidden` only leaves a field out of answers; one could still ask for accounts by it, letter by letter. */
function hideFromQueries(fields: (Field | FlattenedField)[]): void {
  for (const field of fields) {
    if ('hidden' in field && field.hidden && 'name' in field) {
      field.access = { ...field.access, read: () => false }
    }
  }
}

/**
 * Payload's config with the defaults closed that are open in every collection, Payload's own ones
 * included, which no plugin ever sees.
 */
export async function closeDefaults(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const closed = await config
  for (const collection of closed.collections) {
    collection.hooks.beforeOperation.push(refuseStrangeIds, limitRead, hideDraftsAndTrash)
    hideFromQueries(collection.fields)
    hideFromQueries(collection.flattenedFields)
    if (collection.slug === 'payload-migrations') {
      // Open to whoever is signed in: an operator could make the server forget what it has migrated.
      collection.access = {
        ...collection.access,
        create: nobody,
        read: nobody,
        update: nobody,
        delete: nobody,
      }
    }
  }
  return closed
}
