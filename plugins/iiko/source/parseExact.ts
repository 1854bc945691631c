/** A price beside its name; inside a text the quotes around the name would be escaped. */
const prices = /"(currentPrice|nextPrice|price|priceModificationAmount)"(\s*:\s*)(-?\d[\d.eE+-]*)/g

/** JSON.parse, with prices as the text of their numbers, so that none loses a digit to binary. */
export function parseExact(json: string): unknown {
  return JSON.parse(json.replace(prices, '"$1"$2"$3"'))
}
