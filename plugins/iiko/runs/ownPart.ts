import { recordKey } from '@/src/domain/iiko/plan/recordKey'
import { offersHere } from '@/src/domain/iiko/wanted/offersHere'
import { offerId, readOfferId } from '@/src/domain/iiko/wanted/offerId'
import type { WantedMenu, WantedRecord } from '@/src/domain/iiko/wanted/WantedMenu'

type Among = Parameters<typeof offersHere>[1] & {
  /** The restaurants of organisations, by `placeKey`. */
  locations: ReadonlyMap<string, number>
}

/** Names a restaurant of an organisation in the external ids of what is told of it alone. */
export const placeKey = (organization: string, location: number) => `${organization}@${location}`

/**
 * What of a menu is this connection's to write: what another one has given stays the other's, and only the
 * prices that differ here are written, at each restaurant of the organisation.
 */
export function ownPart(menu: WantedMenu, among: Among): WantedMenu {
  const placesOf = (organization: string) =>
    [...among.locations.keys()].filter((place) => place.startsWith(`${organization}@`))
  const atPlaces = (record: WantedRecord): readonly WantedRecord[] => {
    if (record.kind !== 'offer') return [record]
    const of = readOfferId(record.externalId)
    return placesOf(of.place).map((place) => ({ ...record, externalId: offerId({ ...of, place }) }))
  }
  const hasPlace = placesOf(among.organization).length > 0
  const isTheirs = (key: string) => among.foreign.has(key)
  const records = [...menu.records, ...(hasPlace ? offersHere(menu, among) : [])]
    .flatMap(atPlaces)
    .filter((record) => {
      const { kind, id } = readOfferId(record.externalId)
      const isOfTheirs = record.kind === 'offer' && isTheirs(`${kind}:${id}`)
      const isHere = record.externalId.startsWith(`${among.organization}@`)
      return !isTheirs(recordKey(record)) && (isHere || !isOfTheirs)
    })
  const withdrawn = menu.withdrawn.filter((id) => !isTheirs(`dish:${id}`))
  return { ...menu, records, withdrawn }
}
