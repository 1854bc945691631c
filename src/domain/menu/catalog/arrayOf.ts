const opening = Buffer.from('[')
const comma = Buffer.from(',')
const closing = Buffer.from(']')

/** Pieces of JSON as a JSON array, in pieces: nothing is copied. */
export function arrayOf(pieces: readonly Buffer[]): Buffer[] {
  const array: Buffer[] = [opening]
  pieces.forEach((piece, index) => {
    if (index > 0) array.push(comma)
    array.push(piece)
  })
  array.push(closing)
  return array
}
