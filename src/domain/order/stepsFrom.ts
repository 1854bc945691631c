import type { Actor, OrderState } from './OrderState'
import { type Movable, transition } from './transition'
import { transitions } from './transitions'

/** Where an actor may take an order from here: the buttons to show, the usual one first. */
export function stepsFrom(order: Movable, by: Actor): OrderState[] {
  const ahead = transitions.filter(({ from }) => from === order.state).map(({ to }) => to)
  return [...new Set(ahead)].filter((to) => transition(order, to, by).is === 'moved')
}
