import type { Languages } from '../../menu/catalog/Languages'
import { textIn } from '../../menu/catalog/textIn'
import type { Location } from '../../menu/model/Location'
import type { Screen } from '../Screen'
import { shortened } from '../shortened'

import { menuWords } from './menuWords'
import { usualChannel } from './usualChannel'

/** Telegram shows a hundred buttons at most. */
const most = 90

/** Which restaurant. */
export function placesScreen(
  locations: readonly Location[],
  languages: Languages,
  language: 'ru' | 'en',
): Screen {
  return {
    html: menuWords(language).choosePlace,
    buttons: locations.slice(0, most).map((location) => [
      {
        text: shortened(textIn(location.name, languages) || `№ ${location.id}`, 60),
        press: { is: 'menu', location: location.id, channel: usualChannel(location), page: 0 },
      },
    ]),
  }
}
