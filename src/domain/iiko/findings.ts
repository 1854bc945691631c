/** A record of the file that findings are about. `externalId` is null when it could not be read. */
export type Subject = {
  kind: 'category' | 'dish'
  externalId: string | null
  name: string | null
}

/** Why a record of the file gives no category or dish. */
export type SkipReason =
  | { code: 'deleted' }
  | { code: 'modifier' }
  | { code: 'service' }
  | { code: 'unknownType'; params: { type: string } }
  | { code: 'notInMenu' }
  | { code: 'noPrice' }
  | { code: 'priceTooLarge'; params: { price: string } }
  | { code: 'duplicate' }
  | { code: 'emptyName' }
  | { code: 'wrongType'; params: { path: string; expected: string; received: string } }
  | { code: 'wrongValue'; params: { path: string; expected: string } }

/** What was noticed about a record that is kept. */
export type RemarkReason =
  | { code: 'unknownGroup'; params: { group: string } }
  | { code: 'groupLeftOut'; params: { group: string } }
  | { code: 'groupNotInMenu'; params: { group: string } }
  | { code: 'groupCycle' }
  | { code: 'nameShortened'; params: { limit: number } }
  | { code: 'descriptionShortened'; params: { limit: number } }
  | { code: 'skuDropped'; params: { limit: number } }
  | { code: 'priceRounded'; params: { price: string; kopecks: number } }
  | { code: 'zeroPrice' }
  | { code: 'severalSizes'; params: { count: number; size: string } }

export type Skipped = Subject & { reason: SkipReason }
export type Remark = Subject & { reason: RemarkReason }
