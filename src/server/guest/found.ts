import { addBrotli } from '@/src/menu/bytes/addBrotli'
import type { Bytes } from '@/src/menu/bytes/Bytes'
import { toBytes } from '@/src/menu/bytes/toBytes'

import { makePage } from './makePage'

export type FoundPage = { status: 200 | 404; version: string; bytes: Bytes }

/** A page as bytes, to be kept and sent again and again. */
export async function found(version: string, page: React.ReactElement): Promise<FoundPage> {
  const bytes = await toBytes(makePage(page))
  void addBrotli(bytes, () => true)
  return { status: 200, version, bytes }
}
