import type { ImageSize } from 'payload'
import sharp, { type Sharp } from 'sharp'

/** Per cent of the width and of the height. */
export type FocalPoint = { x: number; y: number }

export type CutSize = {
  name: string
  /** Both null: the photo is narrower than this size. */
  file: { name: string; data: Buffer } | null
  stored: {
    filename: string | null
    mimeType: string | null
    filesize: number | null
    width: number | null
    height: number | null
  }
}

type Measures = { width: number; height: number }
type Asked = { picture: Buffer; stem: string; sizes: readonly ImageSize[]; focal: FocalPoint }

/**
 * The copies that Payload makes of an upload (uploads/image-resizing), by the same rules: none larger
 * than the picture, those cut to a shape about the focal point.
 */
export async function cutSizes({ picture, stem, sizes, focal }: Asked): Promise<CutSize[]> {
  const source = sharp(picture, { failOn: 'error' }).rotate()
  const { autoOrient: measures } = await source.metadata()
  return Promise.all(
    sizes.map(async (size): Promise<CutSize> => {
      const { formatOptions, generateImageName, name, withoutEnlargement } = size
      const format = formatOptions?.format === 'avif' ? 'avif' : 'webp'
      if (withoutEnlargement === undefined && (size.width ?? 0) > measures.width)
        return { name, file: null, stored: nothing }
      const { data, info } = await shaped(source.clone(), { size, measures, focal })
        .toFormat(format, formatOptions?.options)
        .toBuffer({ resolveWithObject: true })
      const { width, height } = info
      const named = { originalName: stem, sizeName: name, extension: format, width, height }
      const filename = generateImageName?.(named) ?? `${stem}-${name}.${format}`
      const filesize = data.length
      const stored = { filename, mimeType: `image/${format}`, filesize, width, height }
      return { name, file: { name: filename, data }, stored }
    }),
  )
}

const nothing = { filename: null, mimeType: null, filesize: null, width: null, height: null }

type Shape = { size: ImageSize; measures: Measures; focal: FocalPoint }

function shaped(picture: Sharp, { size, measures, focal }: Shape): Sharp {
  const { width, height, fit, position, withoutEnlargement } = size
  if (fit === 'inside' || !width || !height || width > measures.width || height > measures.height)
    return picture.resize({ width, height, fit, position, withoutEnlargement })
  const scale = Math.max(width / measures.width, height / measures.height)
  const whole = {
    width: Math.max(width, Math.round(measures.width * scale)),
    height: Math.max(height, Math.round(measures.height * scale)),
  }
  return picture.resize({ ...whole, fit: 'fill' }).extract({
    left: around(whole.width, width, focal.x),
    top: around(whole.height, height, focal.y),
    width,
    height,
  })
}

/** Where a piece of `length` begins that has the focal point, in per cent, in its middle. */
function around(whole: number, length: number, focal: number): number {
  const start = Math.floor((whole * focal) / 100 - length / 2)
  return Math.min(Math.max(start, 0), whole - length)
}
