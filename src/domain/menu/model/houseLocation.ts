import { channels } from './Channel'
import type { Location } from './Location'

/** What stands for the restaurant until staff have added one: always open, in Moscow, in roubles. */
export const houseLocation: Location = {
  id: 0,
  slug: '',
  name: {},
  address: {},
  latitude: null,
  longitude: null,
  phones: [],
  timeZone: 'Europe/Moscow',
  currency: 'RUB',
  hours: { windows: [], exceptions: [] },
  channels,
}
