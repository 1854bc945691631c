/**
 * The key of a size of a product or of a modifier of a group: always the same for the same two ids,
 * and of the form of Payload's own row ids, 24 hexadecimal digits. 96 bits of cyrb (a 64-bit
 * multiply-and-shift hash) with two seeds.
 */
export function rowKey(owner: string, part: string): string {
  const text = `${owner}/${part}`
  return hash(text, 0x2545f491) + hash(text, 0x9e3779b9).slice(0, 8)
}

function hash(text: string, seed: number): string {
  let one = 0xdeadbeef ^ seed
  let two = 0x41c6ce57 ^ seed
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    one = Math.imul(one ^ unit, 2654435761)
    two = Math.imul(two ^ unit, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return hex(two) + hex(one)
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}
