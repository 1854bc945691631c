import type { Dish } from '../../model/Dish'

import { quarter } from './anyClock'
import { naiveComboHad } from './naiveCombo'
import { type Eye, naiveHad } from './naiveOffer'

export const keysOf = ({ sizes }: Dish) => (sizes.length === 0 ? [''] : sizes.map(({ key }) => key))

/** Any dish, combo or not, in a size it has ('' without sizes). */
export const isHad = (eye: Eye, dish: Dish, key: string) =>
  dish.combo ? naiveComboHad(eye, dish, dish.combo, key) : naiveHad(eye, dish, key)

/** The quarters of an hour after the eye's moment, as far as the drawn menus change. */
export const quartersAfter = ({ at }: Eye) =>
  Array.from({ length: 4 * 40 }, (_, step) => (Math.floor(at / quarter) + 1 + step) * quarter)
