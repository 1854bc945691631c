import { uuid } from '../import/generateNomenclature'

import { there } from './externalAnswer'
import type { startSync } from './startSync'

/**
 * Three restaurants, and two organisations that read one external menu: the connection that there is, tied to
 * the first restaurant, and a second one, tied to the second.
 */
export async function tieTwo({
  payload,
  connection,
}: Pick<Awaited<ReturnType<typeof startSync>>, 'payload' | 'connection'>) {
  const places: number[] = []
  for (const name of ['Невский', 'Набережная', 'Порт']) {
    const { id } = await payload.create({
      collection: 'locations',
      data: { name, channels: ['delivery'], timeZone: 'Europe/Moscow', currency: 'RUB' },
    })
    places.push(id)
  }
  const tied = (name: string, location: number | undefined) => [
    { name, terminalGroupId: uuid(name), location: location ?? 0 },
  ]
  await payload.update({
    collection: 'iiko-connections',
    id: connection,
    data: {
      source: 'externalMenu',
      externalMenuId: '9001',
      terminalGroups: tied('Невский', places[0]),
    },
  })
  const other = await payload.create({
    collection: 'iiko-connections',
    data: {
      label: 'Набережная',
      organizationName: 'Набережная',
      organizationId: there,
      source: 'externalMenu',
      externalMenuId: '9001',
      menuLanguage: 'ru',
      terminalGroups: tied('Набережная', places[1]),
      isActive: true,
    },
  })
  return { places, second: other.id }
}
