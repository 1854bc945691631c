import { z } from 'zod'

/** pdfkit itself tells nobody which letters a font has; the fontkit font that it has opened does. */
const opened = z.object({ font: z.object({ characterSet: z.array(z.number()) }) })

const known = new Map<string, ReadonlySet<number>>()

/** The code points that a font file has letters for. Leaves that font open in the document. */
export function lettersOf(doc: PDFKit.PDFDocument, file: string): ReadonlySet<number> {
  const found = known.get(file)
  if (found) return found
  doc.font(file)
  const letters = new Set(opened.parse(Reflect.get(doc, '_font')).font.characterSet)
  known.set(file, letters)
  return letters
}
