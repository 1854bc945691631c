export type Part = { name: string; filename: string | undefined; type: string; bytes: Buffer }

const gap = Buffer.from('\r\n\r\n')

const readPart = (piece: Buffer): Part[] => {
  const split = piece.indexOf(gap)
  if (split === -1) return []
  const head = piece.subarray(0, split).toString()
  const value = (pattern: RegExp) => pattern.exec(head)?.[1]
  return [
    {
      name: value(/[;\s]name="([^"]*)"/i) ?? '',
      filename: value(/filename\*?="?(?:UTF-8'')?([^";\r\n]*)/i),
      type: value(/content-type:\s*([^\r\n]+)/i) ?? '',
      bytes: piece.subarray(split + gap.length, -2),
    },
  ]
}

/**
 * The parts of a multipart/form-data body. `Response.formData` of Node refuses headers without a
 * space after their colon, which grammY sends and Telegram takes.
 */
export const readMultipart = (body: Buffer, contentType: string): Part[] => {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1]
  if (boundary === undefined) return []
  const mark = Buffer.from(`--${boundary}`)
  const parts: Part[] = []
  let from = body.indexOf(mark)
  while (from !== -1) {
    const start = from + mark.length
    const next = body.indexOf(mark, start)
    if (next === -1) break
    parts.push(...readPart(body.subarray(start, next)))
    from = next
  }
  return parts
}
