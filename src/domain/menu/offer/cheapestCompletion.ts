import type { Combo } from '../model/Combo'

import { comboBase } from './comboBase'

/** A dish that may fill a slot, at most `room` times. */
export type Candidate = {
  readonly price: number
  readonly surcharge: number
  readonly room: number
}

/** A slot to be filled with so many units. */
export type SlotToFill = { readonly units: number; readonly candidates: readonly Candidate[] }

type Taken = Candidate & { readonly amount: number }

/** What a combo costs when its slots are filled as cheaply as can be, surcharges included. */
export function cheapestCompletion(
  combo: Combo,
  ownPrice: number,
  slots: readonly SlotToFill[],
): number {
  const cost = (taken: readonly Taken[]) =>
    taken.reduce((sum, { surcharge, amount }) => sum + surcharge * amount, 0) +
    comboBase(combo, ownPrice, taken)
  if (combo.pricing !== 'dearest') return cost(filled(slots, weightOf(combo, slots)))
  // Whichever dish is the dearest one: below its price only the surcharges matter.
  const limits = new Set(slots.flatMap(({ candidates }) => candidates.map(({ price }) => price)))
  let least = Infinity
  for (const limit of limits) {
    const within = slots.map(({ units, candidates }) => ({
      units,
      candidates: candidates.filter(({ price }) => price <= limit),
    }))
    if (within.some((slot) => roomIn(slot) < slot.units)) continue
    least = Math.min(least, cost(filled(within, ({ surcharge }) => surcharge)))
  }
  return least === Infinity ? 0 : least
}

const roomIn = ({ candidates }: SlotToFill) => candidates.reduce((sum, { room }) => sum + room, 0)

/** What one more unit of a candidate adds to the price, times the same number for all. */
function weightOf(combo: Combo, slots: readonly SlotToFill[]): (candidate: Candidate) => number {
  if (combo.pricing === 'fixed') return ({ surcharge }) => surcharge
  if (combo.pricing === 'average') {
    const units = slots.reduce((sum, slot) => sum + slot.units, 0)
    return ({ price, surcharge }) => price + surcharge * units
  }
  const share = 10_000 - Math.round(combo.discountPercent * 100)
  return ({ price, surcharge }) => price * share + surcharge * 10_000
}

/** The candidate of least weight alone: most slots take no more. */
function lightest(candidates: readonly Candidate[], weigh: (candidate: Candidate) => number) {
  let [least] = candidates
  for (const candidate of candidates) {
    if (least && weigh(candidate) < weigh(least)) least = candidate
  }
  return least ? [least] : []
}

/** Every slot filled with the candidates of least weight. */
function filled(slots: readonly SlotToFill[], weigh: (candidate: Candidate) => number): Taken[] {
  return slots.flatMap(({ units, candidates }) => {
    let left = units
    return (units === 1 ? lightest(candidates, weigh) : [...candidates])
      .sort((one, other) => weigh(one) - weigh(other))
      .map((candidate) => {
        const amount = Math.min(left, candidate.room)
        left -= amount
        return { ...candidate, amount }
      })
  })
}
