/** What a price of an organisation's own is of: a dish or a modifier group, by iiko's id. */
export type OfferOf = {
  /** An organisation, or an organisation and one of its restaurants. */
  readonly place: string
  readonly kind: 'dish' | 'group'
  readonly id: string
  /** The size of a dish, or the modifier of a group; '' for a dish without sizes. */
  readonly part: string
}

/** The external id of such a price: `place/dish/size`, or `place/+group/modifier`. Ids of groups may hold slashes. */
export function offerId({ place, kind, id, part }: OfferOf): string {
  return [place, kind === 'dish' ? id : `+${id.replaceAll('/', '|')}`, part].join('/')
}

/** What an external id that `offerId` made says. */
export function readOfferId(externalId: string): OfferOf {
  const [place = '', thing = '', part = ''] = externalId.split('/')
  return thing.startsWith('+')
    ? { place, kind: 'group', id: thing.slice(1).replaceAll('|', '/'), part }
    : { place, kind: 'dish', id: thing, part }
}
