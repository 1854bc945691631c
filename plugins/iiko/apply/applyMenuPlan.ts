import type { PayloadRequest } from 'payload'

import type { ImportedCollections } from '../options'
import type { MenuPlan } from './planMenu'
import { RecordNotSaved } from './RecordNotSaved'
import type { CategoryFields, DishFields, StoredMenu } from './stored'
import { updateDish } from './updateDish'

type Job = {
  req: PayloadRequest
  collections: ImportedCollections
  stored: StoredMenu
  plan: MenuPlan
  onWrite: () => void
}

/**
 * Writes a plan in the request's transaction and language, one record after another. New dishes are
 * published; dishes that we have keep their status. New records stand behind those that we have, in
 * iiko's order. Throws RecordNotSaved at the first record that cannot be saved: the transaction is
 * then lost, and the caller must end it.
 */
export async function applyMenuPlan({
  req,
  collections,
  stored,
  plan,
  onWrite,
}: Job): Promise<void> {
  const ids = new Map<string, number>()
  for (const [externalId, { id }] of stored.categories) ids.set(externalId, id)
  const idOf = (externalId: string | null | undefined) =>
    externalId ? (ids.get(externalId) ?? null) : null
  const save = async <Saved>(
    kind: RecordNotSaved['kind'],
    name: string,
    write: () => Promise<Saved>,
  ): Promise<Saved> => {
    const saved = await write().catch((error: unknown) => {
      throw new RecordNotSaved(kind, name, error)
    })
    onWrite()
    return saved
  }
  const always = { depth: 0, overrideAccess: true, req } as const

  for (const { externalId, name, parentExternalId } of plan.categories.created) {
    const doc = await save('category', name, () =>
      req.payload.create({
        ...always,
        collection: collections.categories,
        data: { externalId, name, parent: idOf(parentExternalId) },
      }),
    )
    ids.set(externalId, doc.id)
  }
  for (const { changes, stored: before } of plan.categories.updated) {
    await save('category', changes.name ?? before.name, () =>
      req.payload.update({
        ...always,
        collection: collections.categories,
        id: before.id,
        trash: true,
        data: categoryData(changes, idOf),
      }),
    )
  }
  for (const dish of plan.dishes.created) {
    await save('dish', dish.name, () =>
      req.payload.create({
        ...always,
        collection: collections.dishes,
        data: {
          _status: 'published',
          category: idOf(dish.categoryExternalId),
          description: dish.description,
          externalId: dish.externalId,
          isAvailable: dish.isAvailable,
          name: dish.name,
          price: dish.priceKopecks,
          sku: dish.sku,
        },
      }),
    )
  }
  for (const { changes, stored: before } of plan.dishes.updated) {
    await save('dish', changes.name ?? before.name, () =>
      updateDish({
        collection: collections.dishes,
        data: dishData(changes, idOf),
        dish: before,
        req,
      }),
    )
  }
}

type IdOf = (externalId: string | null | undefined) => number | null

function categoryData({ isTrashed, parent, ...rest }: Partial<CategoryFields>, idOf: IdOf) {
  return {
    ...rest,
    ...(parent !== undefined && { parent: idOf(parent) }),
    ...(isTrashed === false && { deletedAt: null }),
  }
}

function dishData({ category, isTrashed, ...rest }: Partial<DishFields>, idOf: IdOf) {
  return {
    ...rest,
    ...(category !== undefined && { category: idOf(category) }),
    ...(isTrashed === false && { deletedAt: null }),
  }
}
