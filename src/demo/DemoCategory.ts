import type { Svg } from './picture/shapes'

/** A text in the two languages of the menu. */
export type Bilingual = { ru: string; en: string }

/** A dish of the demo restaurant. */
export type DemoDish = {
  sku: string
  name: Bilingual
  description: Bilingual
  /** What the photo shows, for those who cannot see it. */
  alt: Bilingual
  /** In kopecks. */
  price: number
  /** Absent: on sale. */
  isAvailable?: false
  picture: () => Svg
}

/** A category of the demo restaurant, with its dishes and the categories inside it in menu order. */
export type DemoCategory = {
  name: Bilingual
  /** The colour of the table on its photos. */
  table: string
  dishes: DemoDish[]
  inside?: DemoCategory[]
}
