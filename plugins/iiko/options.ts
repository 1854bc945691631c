/** Which of our collections iiko's menu goes into. */
export type IikoCollections = {
  categories: 'categories'
  dishes: 'menu-items'
  modifierGroups: 'modifier-groups'
  /** Where an order shows how it stands at iiko; left out, nowhere. */
  orders?: 'orders'
  /** The tables of restaurants, to be tied to those of iiko; left out, they are named in words. */
  tables?: 'tables'
}

/** What an import of a file writes. */
export type ImportedCollections = Pick<IikoCollections, 'categories' | 'dishes'>

export type IikoPluginOptions = {
  collections: IikoCollections
  /** Off, nothing talks to iiko; the schema stays, so that migrations never depend on it. */
  enabled?: boolean
}
