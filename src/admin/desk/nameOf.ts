import type { DeskLine } from '@/src/domain/menu/desk/Desk'

/** A line as people call it: «Пицца, 30 см». */
export function nameOf({ name, sizeName }: DeskLine, untitled: string): string {
  const dish = name || untitled
  return sizeName === null ? dish : `${dish}, ${sizeName || untitled}`
}
