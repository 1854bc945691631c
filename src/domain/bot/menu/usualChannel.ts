import type { Channel } from '../../menu/model/Channel'
import type { Location } from '../../menu/model/Location'

/** Delivery where the restaurant delivers, else the first way of ordering that it has. */
export const usualChannel = ({ channels }: Location): Channel =>
  channels.includes('delivery') ? 'delivery' : (channels[0] ?? 'delivery')
