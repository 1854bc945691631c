import { encode } from 'uqr'

export type Qr = {
  /** Modules of a side, the empty border not counted. */
  readonly size: number
  /** The dark ones as runs: in row `y` from `x`, `width` of them. */
  readonly runs: readonly { readonly x: number; readonly y: number; readonly width: number }[]
}

/** Modules that must stay empty around it (ISO/IEC 18004, 9.1). */
export const quietZone = 4

/** An address as a QR code that is read when up to a quarter of it is worn off (level Q): tables are wiped. */
export function qrOf(address: string): Qr {
  const { data, size } = encode(address, { ecc: 'Q', border: 0 })
  const runs = data.flatMap((row, y) => runsIn(row).map((run) => ({ ...run, y })))
  return { size, runs }
}

function runsIn(row: readonly boolean[]): { x: number; width: number }[] {
  const runs: { x: number; width: number }[] = []
  row.forEach((isDark, x) => {
    if (!isDark) return
    const last = runs.at(-1)
    if (last && last.x + last.width === x) last.width += 1
    else runs.push({ x, width: 1 })
  })
  return runs
}
