import type { CollectionBeforeOperationHook, CollectionConfig, Config, SelectType } from 'payload'

type Listing = {
  currentDepth?: number
  draft?: boolean
  includeLockStatus?: boolean
  select?: SelectType
}

/**
 * Lists of the admin read the columns that are seen, not whole documents: of a dish neither sizes nor
 * combos nor its story. A collection that changes its rows as a whole after reading is left alone, for
 * such a hook would get a part of the row.
 */
export function leanLists(config: Config): Config {
  return { ...config, collections: (config.collections ?? []).map(lean) }
}

function lean(collection: CollectionConfig): CollectionConfig {
  if (collection.hooks?.afterRead?.length) return collection
  const { admin, hooks, orderable } = collection
  const whole: SelectType = {
    // Cells say whose they are, and a row that is chosen in a drawer gives its title.
    ...(admin?.useAsTitle ? { [admin.useAsTitle]: true } : {}),
    // A row is moved next to another by the other's place.
    ...(orderable ? { _order: true } : {}),
  }
  // Payload's list is the only reader that asks who is editing.
  const keepWhole: CollectionBeforeOperationHook = ({ args, operation }) => {
    if (operation !== 'read') return
    const { includeLockStatus, select }: Listing = args
    if (!includeLockStatus || !select) return
    return { ...args, select: { ...select, ...whole } }
  }
  return {
    ...collection,
    admin: { ...admin, enableListViewSelectAPI: true },
    hooks: { ...hooks, beforeOperation: [...(hooks?.beforeOperation ?? []), keepWhole] },
  }
}
