type Place = { DEMO_MENU: 'auto' | 'yes' | 'no'; embedded: boolean }

/**
 * Whether an empty menu is filled with the demo restaurant: as DEMO_MENU says, and by itself only in
 * the embedded database, which is where people try Carte. A Postgres of one's own stays as it is.
 */
export function isDemoWanted({ DEMO_MENU, embedded }: Place): boolean {
  return DEMO_MENU === 'auto' ? embedded : DEMO_MENU === 'yes'
}
