import sharp, { type Sharp } from 'sharp'

/** A scene with edges, a gradient and grain, so that formats differ as they do on photos. */
export function scene(width: number, height: number): Sharp {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="g"><stop offset="0" stop-color="#c33"/><stop offset="1" stop-color="#36c"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#g)"/>
    <circle cx="25%" cy="25%" r="20%" fill="#fff"/>
  </svg>`
  return sharp(Buffer.from(svg)).flatten({ background: '#000' })
}

/** A photo as a phone takes it: lying on its side, with the place it was taken at. */
export function phonePhoto(width: number, height: number): Promise<Buffer> {
  return scene(width, height)
    .withExif({
      IFD0: { Copyright: 'Somebody', ImageDescription: 'secret words '.repeat(3000) },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 45/1 7/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF/></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

/** Three frames, red, green and blue. */
export async function animation(): Promise<Buffer> {
  const frames = ['#f00', '#0f0', '#00f'].map((background) =>
    sharp({ create: { width: 400, height: 300, channels: 3, background } })
      .png()
      .toBuffer(),
  )
  return sharp(await Promise.all(frames), { join: { animated: true } })
    .webp({ delay: [100, 100, 100], loop: 0 })
    .toBuffer()
}

/** One colour with sixteen bits a channel. */
export function deepPng(): Promise<Buffer> {
  return scene(700, 500).toColourspace('rgb16').png().toBuffer()
}

/** A disc on nothing. */
export function transparentPng(): Promise<Buffer> {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="700" height="500"><circle cx="350" cy="250" r="200" fill="#3a6"/></svg>'
  return sharp(Buffer.from(svg)).png().toBuffer()
}

export function cmykJpeg(): Promise<Buffer> {
  return scene(700, 500).toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer()
}

/** Pure green of the Display P3 colours of phones, which sRGB can only come near to. */
export function wideGamutJpeg(): Promise<Buffer> {
  return sharp({ create: { width: 700, height: 500, channels: 3, background: '#30a050' } })
    .withIccProfile('p3')
    .jpeg({ quality: 95 })
    .toBuffer()
}
