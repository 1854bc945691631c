/** Grams, millilitres, or pieces. */
export const units = ['g', 'ml', 'pcs'] as const

export type Unit = (typeof units)[number]

/** How much the guest gets: 350 g, 0.5 l as 500 ml, 8 pcs. */
export type Portion = { readonly amount: number; readonly unit: Unit }
