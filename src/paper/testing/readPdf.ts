import { PDFiumLibrary } from '@hyzyla/pdfium'
import jsQR from 'jsqr'

export type ReadPage = {
  /** The words on it, in the order in which they were drawn. */
  readonly text: string
  /** What the QR code on it holds; null without one that can be read. */
  readonly code: string | null
  /** Points. */
  readonly width: number
  readonly height: number
}

/** A PDF as the engine of Chrome shows it: the pages' words and, where it has any, what a camera reads in its codes. */
export async function readPdf(
  bytes: Uint8Array,
  { hasCodes = true }: { hasCodes?: boolean } = {},
): Promise<ReadPage[]> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(bytes)
    const pages: ReadPage[] = []
    for (const page of document.pages()) {
      const { originalHeight: height, originalWidth: width } = page.getOriginalSize()
      // Before it is drawn, which closes it.
      const text = page.getText()
      if (!hasCodes) {
        pages.push({ text, code: null, width, height })
        continue
      }
      const shown = await page.render({ scale: 2, render: 'bitmap' })
      const pixels = new Uint8ClampedArray(shown.data)
      const code = jsQR(pixels, shown.width, shown.height, { inversionAttempts: 'dontInvert' })
      pages.push({ text, code: code?.data ?? null, width, height })
    }
    document.destroy()
    return pages
  } finally {
    library.destroy()
  }
}
