import type { ImageSize } from 'payload'

type Cut = { name: string; width: number; height?: number; quality: { webp: number; avif: number } }

/**
 * WebP 75 and AVIF 55 look alike by SSIM up to 640 pixels, WebP 75 and AVIF 50 above: there a phone
 * shows several pixels in the place of one. Effort 2 of 9 for AVIF: 3 takes twice the time for a
 * twentieth fewer bytes (docs/decisions/0012-photos.md has the measurements).
 */
const quality = { small: { webp: 75, avif: 55 }, large: { webp: 75, avif: 50 } }

/** Cut to a shape, about the focal point. */
const crops: Cut[] = [
  { name: 'thumbnail', width: 240, height: 240, quality: quality.small },
  { name: 'card', width: 640, height: 480, quality: quality.small },
]

/** The whole photo, for `srcset`: the steps of phones, a third to a half wider each. */
const widths: Cut[] = [
  { name: 'w320', width: 320, quality: quality.small },
  { name: 'w480', width: 480, quality: quality.small },
  { name: 'w640', width: 640, quality: quality.small },
  { name: 'w960', width: 960, quality: quality.large },
  { name: 'w1280', width: 1280, quality: quality.large },
]

/** The widest copy, and the only whole one of a photo narrower than 320 pixels. */
const page: Cut = { name: 'page', width: 1600, quality: quality.large }

type Rest = Pick<ImageSize, 'fit' | 'position' | 'withoutEnlargement'>

function both({ name, width, height, quality: { webp, avif } }: Cut, rest: Rest): ImageSize[] {
  const shared: Omit<ImageSize, 'name'> = {
    ...rest,
    width,
    height,
    // Payload's names hold the measures alone, so a card and a whole photo of 640 by 480 would be one.
    generateImageName: ({ originalName, extension }) => `${originalName}-${name}.${extension}`,
    admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
  }
  return [
    { ...shared, name, formatOptions: { format: 'webp', options: { quality: webp } } },
    {
      ...shared,
      name: `${name}Avif`,
      formatOptions: {
        format: 'avif',
        options: { quality: avif, effort: 2, chromaSubsampling: '4:2:0' },
      },
    },
  ]
}

/**
 * Each copy as WebP, which every browser of the last years reads, and as AVIF, which is a fifth
 * smaller. None is larger than the photo: `w…` wider than it are left out, the others stay smaller.
 */
export const imageSizes: ImageSize[] = [
  ...crops.flatMap((cut) => both(cut, { position: 'centre', withoutEnlargement: true })),
  // Any other fit makes Payload decode the whole photo twice a copy, to mind the focal point.
  ...widths.flatMap((cut) => both(cut, { fit: 'inside' })),
  ...both(page, { fit: 'inside', withoutEnlargement: true }),
]
