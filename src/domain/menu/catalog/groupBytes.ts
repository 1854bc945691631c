import type { ModifierGroup } from '../model/ModifierGroup'
import { offerOfModifier } from '../offer/offerOfModifier'
import type { View } from '../offer/View'

import { keptBytes } from './keptBytes'
import type { Languages } from './Languages'
import { photoJson } from './photoJson'
import { unchangingGroup } from './unchangingGroup'

const kept = keptBytes<ModifierGroup>()

/** A CatalogModifierGroup as JSON in UTF-8. */
export function groupBytes(view: View, languages: Languages, group: ModifierGroup): Buffer {
  const members = group.modifiers.map((modifier) => {
    const { isAvailable, remaining } = offerOfModifier(view, group, modifier)
    const isNested = modifier.groupId !== null && view.groups.has(modifier.groupId)
    return `"is_available":${isAvailable},"remaining":${remaining},"group_id":${isNested ? modifier.groupId : null}`
  })
  const photos = group.modifiers.map(({ photo }) => {
    const shown = photo === null ? undefined : view.model.photos.get(photo)
    return shown ? photoJson(shown, languages) : 'null'
  })
  return kept(group, languages, { text: members.join('\n'), others: photos }, () => {
    const unchanging = unchangingGroup(group, languages)
    const modifiers = unchanging.modifiers.map(
      (texts, index) => `{${texts},${members[index]},"photo":${photos[index]}}`,
    )
    return `{${unchanging.head},"modifiers":[${modifiers.join()}]}`
  })
}
