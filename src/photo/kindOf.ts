export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic'

/** Brands of ISO base media files (ISO/IEC 23008-12 and AV1 Image File Format, "brands"). */
const brands: Readonly<Record<string, PictureKind>> = {
  avif: 'avif',
  avis: 'avif',
  heic: 'heic',
  heix: 'heic',
  hevc: 'heic',
  heim: 'heic',
  heis: 'heic',
  mif1: 'heic',
  msf1: 'heic',
}

/**
 * What a file begins like, whatever it is called; null for all else. Looked at before the file is
 * decoded, so that drawings, documents and films never reach their decoders.
 */
export function kindOf(bytes: Uint8Array): PictureKind | null {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (text(0, 3) === '\xff\xd8\xff') return 'jpeg'
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp'
  if (text(4, 8) !== 'ftyp') return null
  const kind = brands[text(8, 12)] ?? null
  // The general brand is followed by those that the file is also compatible with.
  return kind === 'heic' && text(16, 64).includes('avif') ? 'avif' : kind
}
