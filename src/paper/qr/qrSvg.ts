import { quietZone, qrOf } from './qrOf'

/** A QR code alone as SVG, with its empty border. */
export function qrSvg(address: string): string {
  const { runs, size } = qrOf(address)
  const side = size + 2 * quietZone
  const path = runs
    .map(({ width, x, y }) => `M${x + quietZone} ${y + quietZone}h${width}v1h-${width}z`)
    .join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<rect width="${side}" height="${side}" fill="#fff"/><path d="${path}"/></svg>`
  )
}
