import type { Doing } from './Plan'

/** Into how many steps what a guest does is divided: placed, payment begun, paid, called off. */
export const stepsOf = (does: Doing): number => ({ cash: 1, leaves: 2, pays: 3, cancels: 4 })[does]
