import { houseLocation } from '@/src/domain/menu/model/houseLocation'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'

/** Whoever has no restaurant yet sells at one all the same. */
export function withHouse(model: MenuModel): MenuModel {
  return model.locations.length > 0 ? model : { ...model, locations: [houseLocation] }
}
