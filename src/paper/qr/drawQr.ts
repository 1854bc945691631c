import type { Paper } from '../pdf/Paper'
import { qrOf } from './qrOf'

type Place = { x: number; y: number; side: number }

/** Draws a QR code as one shape, so that no printer leaves seams in it. What is around it must stay white. */
export function drawQr({ doc }: Paper, address: string, { side, x, y }: Place): void {
  const { runs, size } = qrOf(address)
  const unit = side / size
  for (const run of runs) {
    doc.rect(x + run.x * unit, y + run.y * unit, run.width * unit, unit)
  }
  doc.fill('#000000')
}
