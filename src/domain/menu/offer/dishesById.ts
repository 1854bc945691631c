import type { Dish } from '../model/Dish'

import { firstById } from './firstById'
import { remembered } from './remembered'

/** The dishes of a model by id. */
export const dishesById = remembered((dishes: readonly Dish[]) => firstById(dishes))
