/** `menu-2026-11-23.xlsx`: files of different days do not overwrite each other. */
export function fileName(extension: string, now = new Date()): string {
  return `menu-${now.toISOString().slice(0, 10)}.${extension}`
}
