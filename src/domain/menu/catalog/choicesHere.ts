import type { Combo } from '../model/Combo'
import { offerOfChoice } from '../offer/offerOfChoice'
import type { View } from '../offer/View'

/** For each slot of a combo its choices that are listed, as JSON arrays. */
export function choicesHere(view: View, combo: Combo): readonly string[] {
  return combo.slots.map(({ choices }) => {
    const listed = choices.flatMap((choice) => {
      const { isListed, isAvailable } = offerOfChoice(view, choice)
      if (!isListed) return []
      const { dishId, sizeKey, surcharge } = choice
      return `{"dish_id":${dishId},"size":${JSON.stringify(sizeKey)},"surcharge":${surcharge},"is_available":${isAvailable}}`
    })
    return `[${listed.join()}]`
  })
}
