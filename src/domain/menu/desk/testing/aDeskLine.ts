import type { DeskLine } from '../Desk'

/** A dish on a desk that is on sale at its own price, but for what is given. */
export const aDeskLine = (dish: number, more: Partial<DeskLine> = {}): DeskLine => ({
  dish,
  size: '',
  name: `Блюдо ${dish}`,
  sizeName: null,
  photos: [],
  photo: null,
  basePrice: 100,
  price: null,
  isHidden: false,
  stop: null,
  stopEverywhere: null,
  state: 'on-sale',
  priceNow: 100,
  remaining: null,
  availableAt: null,
  ...more,
})
