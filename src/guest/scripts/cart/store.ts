import * as z from 'zod/mini'

import { page } from '../page'

import { type Cart, cart } from './Cart'

const nameOf = (place: string) => `carte-cart:${place}`
const empty: Cart = { lines: [], total: null, mode: null, table: null, promo: null, attempt: null }
const listeners = new Set<() => void>()

/** The cart of this location, or of another; an empty one where there is none, or none that can be read. */
export function readCart(place = page.location): Cart {
  try {
    return z.parse(cart, JSON.parse(localStorage.getItem(nameOf(place)) ?? 'null'))
  } catch {
    return empty
  }
}

/** Keeps what has changed of the cart, and tells all who show it. */
export function changeCart(change: Partial<Cart>, place = page.location): void {
  try {
    localStorage.setItem(nameOf(place), JSON.stringify({ ...readCart(place), ...change }))
  } catch {
    // A browser that keeps nothing has an empty cart.
  }
  listeners.forEach((listener) => listener())
}

/** Calls back when the cart changes, here or in another window. */
export function onCart(listener: () => void): void {
  listeners.add(listener)
  window.addEventListener('storage', ({ key }) => key === nameOf(page.location) && listener())
}
