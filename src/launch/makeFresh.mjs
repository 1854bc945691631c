import { alone } from './alone.mjs'
import { requireWritable } from './requireWritable.mjs'

/**
 * Something that is made of the project's files and kept: whether it is still of these files, and how
 * it is made again.
 *
 * @typedef {{ isFresh: () => boolean, make: () => Promise<void> }} Product
 */

/**
 * Makes again, in order, those products that are stale. Where none is, nothing is written: a checkout
 * that was built before may be read-only.
 *
 * @param {Product[]} products
 */
export async function makeFresh(products) {
  if (products.every(({ isFresh }) => isFresh())) return
  requireWritable()
  await alone(async () => {
    // Asked again: another launcher may have made them while this one waited.
    for (const { isFresh, make } of products) if (!isFresh()) await make()
  })
}
