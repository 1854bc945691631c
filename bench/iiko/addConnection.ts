import type { Payload } from 'payload'

/** A connection to iiko whose menu is synced from its nomenclature; answers its id. */
export async function addConnection(payload: Payload): Promise<number> {
  const { id } = await payload.create({
    collection: 'iiko-connections',
    data: {
      label: 'bench',
      organizationName: 'bench',
      organizationId: '7bc05553-4b68-44e8-b7bc-37be63c6d9e9',
      source: 'nomenclature',
      menuLanguage: 'ru',
      isActive: true,
    },
  })
  return id
}
