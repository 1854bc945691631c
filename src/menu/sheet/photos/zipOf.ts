import { crc32, deflateRawSync } from 'node:zlib'

type Packed = { name: string; data: Buffer; saidSize?: number }

/**
 * A zip archive of files held in memory; names in UTF-8 (APPNOTE.TXT 6.3, section 4). `saidSize` is
 * what it claims a file unpacks to, for tests of what reads archives.
 */
export function zipOf(files: readonly Packed[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, data, saidSize } of files) {
    const packed = deflateRawSync(data)
    const path = Buffer.from(name)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(0x0800, 2)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(crc32(data), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(saidSize ?? data.length, 18)
    facts.writeUInt16LE(path.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, path, packed])
    const end = Buffer.alloc(14)
    end.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), facts, end, path]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const tail = Buffer.alloc(18)
  tail.writeUInt16LE(files.length, 4)
  tail.writeUInt16LE(files.length, 6)
  tail.writeUInt32LE(directory.length, 8)
  tail.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), tail])
}
