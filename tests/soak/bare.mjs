/**
 * A process that is nothing but a little work many times a second, beside those that are judged: as late as its event loop
 * comes to be, so late this machine makes any process come.
 */
import { createHash } from 'node:crypto'

const work = Buffer.alloc(2 ** 20)
setInterval(() => createHash('sha256').update(work).digest(), 20)
