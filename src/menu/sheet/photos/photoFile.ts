import type { File } from 'payload'

const types: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
}

/** Bytes as an upload that Payload takes; undefined when the name is no picture's. */
export function photoFile(name: string, data: Buffer): File | undefined {
  const mimetype = types[name.split('.').at(-1)?.toLowerCase() ?? '']
  return mimetype === undefined ? undefined : { name, data, mimetype, size: data.length }
}
