import { promisify } from 'node:util'
import { brotliCompress, type BrotliOptions, constants } from 'node:zlib'

const compress: (body: Buffer, options: BrotliOptions) => Promise<Buffer> =
  promisify(brotliCompress)

/** The brotli copy of a body, made off the main thread; the same for the same body. */
export function compressBrotli(body: Buffer): Promise<Buffer> {
  return compress(body, {
    params: {
      // 5 of 11 is smaller than any gzip and takes about as long; the levels above take seconds.
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  })
}
