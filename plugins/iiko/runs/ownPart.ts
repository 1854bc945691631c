import { recordKey } from '@/src/domain/iiko/plan/recordKey'
import { offersHere } from '@/src/domain/iiko/wanted/offersHere'
import type { WantedMenu } from '@/src/domain/iiko/wanted/WantedMenu'

/**
 * What of a menu is this connection's to write: what another one has given stays the other's, and only the
 * prices that differ here are written, at the restaurant.
 */
export function ownPart(
  menu: WantedMenu,
  among: Parameters<typeof offersHere>[1] & { locations: ReadonlyMap<string, unknown> },
): WantedMenu {
  const hasPlace = among.locations.has(among.organization)
  const isTheirs = (key: string) => among.foreign.has(key)
  const records = [...menu.records, ...(hasPlace ? offersHere(menu, among) : [])].filter(
    (record) => {
      const [, dish = ''] = record.externalId.split('/')
      const isOfTheirDish = record.kind === 'offer' && isTheirs(`dish:${dish}`)
      const isHere = record.externalId.startsWith(`${among.organization}/`)
      return !isTheirs(recordKey(record)) && (isHere || !isOfTheirDish)
    },
  )
  const withdrawn = menu.withdrawn.filter((id) => !isTheirs(`dish:${id}`))
  return { ...menu, records, withdrawn }
}
