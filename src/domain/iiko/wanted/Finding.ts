import type { RemarkReason, SkipReason } from '../findings'

export const furtherCodes = [
  'unknownSize',
  'sizeWithoutId',
  'unknownModifier',
  'deletedModifier',
  'inTwoCategories',
  'tooMany',
  'soldByWeight',
  'unknownAllergen',
  'comboAsFixed',
  'unknownComboDish',
  'emptyCombo',
  'emptyAnswer',
  'revisionWentBack',
] as const

export type FindingCode = SkipReason['code'] | RemarkReason['code'] | (typeof furtherCodes)[number]

/** Something noticed about a record of iiko's; those that are skipped give nothing in our menu. */
export type Finding = {
  readonly kind: 'category' | 'dish' | 'modifier' | 'menu'
  readonly externalId: string | null
  readonly name: string | null
  readonly code: FindingCode
  readonly params: Readonly<Record<string, string | number>>
}
