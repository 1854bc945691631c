import type { File } from 'payload'

import type { Bring } from '@/src/domain/sheet/Directory'

import { nameOfAddress, stemOf } from './photoName'

const address = /^https?:\/\/\S+$/i

/**
 * What a photo's name in a cell stands for when no stored photo is called so: a stored one that came by
 * this name or from this address before, else the picture at the address or in the archive.
 */
export function bringPhotos(archive?: ReadonlyMap<string, File>): Bring {
  return (list, name, find) => {
    if (list !== 'media') return null
    const isAddress = address.test(name) && URL.canParse(name)
    const stem = isAddress ? nameOfAddress(name) : stemOf(name)
    const known = stem === '' ? 'none' : find('media', stem)
    if (typeof known === 'object') return known.ref
    const isBrought = isAddress || archive?.has(name.toLowerCase().normalize('NFC'))
    return isBrought ? `photo:${name}` : null
  }
}
