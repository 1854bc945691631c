import * as z from 'zod/mini'

import { page } from '../page'

import { type Cart, cart } from './Cart'

const name = `carte-cart:${page.location}`
const empty: Cart = { lines: [], total: null, mode: null, table: null, promo: null, attempt: null }
const listeners = new Set<() => void>()

/** The cart of this location; an empty one where there is none, or none that can be read. */
export function readCart(): Cart {
  try {
    return z.parse(cart, JSON.parse(localStorage.getItem(name) ?? 'null'))
  } catch {
    return empty
  }
}

/** Keeps what has changed of the cart, and tells all who show it. */
export function changeCart(change: Partial<Cart>): void {
  try {
    localStorage.setItem(name, JSON.stringify({ ...readCart(), ...change }))
  } catch {
    // A browser that keeps nothing has an empty cart.
  }
  listeners.forEach((listener) => listener())
}

/** Calls back when the cart changes, here or in another window. */
export function onCart(listener: () => void): void {
  listeners.add(listener)
  window.addEventListener('storage', ({ key }) => key === name && listener())
}
