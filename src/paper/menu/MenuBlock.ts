import type { Block } from '@/src/domain/paper/flow'

/** What stands in a column, and how it is drawn with its upper left corner at a place. */
export type MenuBlock = Block & { readonly draw: (x: number, y: number) => void }
