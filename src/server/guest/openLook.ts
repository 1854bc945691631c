import type { Payload } from 'payload'

import type { Look } from '@/src/guest/Look'
import type { Language } from '@/src/i18n/language'
import type { MenuEngine } from '@/src/menu/engine/createMenuEngine'

/** How the site looks: by the first restaurant's name. */
export function openLook(
  _payload: Payload,
  engine: Pick<MenuEngine, 'model'>,
): (language: Language) => Look {
  return (language) => {
    const name = engine.model().locations[0]?.name
    return {
      name: name?.[language] ?? name?.ru ?? 'Carte',
      tagline: null,
      accent: '#1b5e43',
      logo: null,
    }
  }
}
