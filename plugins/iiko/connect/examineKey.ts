import type { Examined, ExaminedRight } from '@/src/domain/iiko/Examined'

import type { IikoClient } from '../client/openIiko'
import { IikoRestricted } from '../errors/IikoRestricted'

/**
 * What a key opens: its organisations with their terminal groups, the menus, and which of the rights
 * that Carte needs are there. Only reads. Throws an IikoError when the key is not known, iiko is not
 * reached, or it may not even see its organisations.
 */
export async function examineKey(client: IikoClient): Promise<Examined> {
  const { organizations } = await client.organizations()
  const ids = organizations.map(({ id }) => id)
  const [first] = ids
  const groups = first === undefined ? [] : await client.terminalGroups(ids)
  const rights: ExaminedRight[] = [{ right: 'Data: dictionaries', isThere: true, text: null }]

  /** Null when the key lacks the right; other failures pass. */
  const unlessRestricted = async <T>(right: string, asked: Promise<T>): Promise<T | null> => {
    try {
      const answer = await asked
      rights.push({ right, isThere: true, text: null })
      return answer
    } catch (error) {
      if (!(error instanceof IikoRestricted)) throw error
      rights.push({ right, isThere: false, text: error.text })
      return null
    }
  }

  const menus = await unlessRestricted('Data: menu', client.externalMenus())
  if (first !== undefined) {
    await unlessRestricted('Data: stoplists', client.stopLists([first], []))
    await unlessRestricted('Organizations: settings', client.webhookSettings(first))
  }
  return {
    organizations: organizations.map(({ id, name }) => ({
      id,
      name: name ?? id,
      terminalGroups: groups
        .filter(({ organizationId }) => organizationId === id)
        .map(({ id: groupId, name: called, timeZone, isAsleep }) => ({
          id: groupId,
          name: called,
          timeZone,
          isAsleep,
        })),
    })),
    externalMenus: menus?.externalMenus ?? [],
    priceCategories: menus?.priceCategories ?? [],
    rights,
  }
}
