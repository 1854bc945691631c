/** A field's name as /api/v1 spells it: `isAvailable` → `is_available`, `_order` → `order`. */
export function outsideName(path: string): string {
  return path.replace(/^_/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
