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

/** A PDF as the engine of Chrome shows it: the pages' words, and what a camera reads in them. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPage[]> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(bytes)
    const pages: ReadPage[] = []
    for (const page of document.pages()) {
      const { originalHeight: height, originalWidth: width } = page.getOriginalSize()
      // Before it is drawn, which closes it.
      const text = page.getText()
      const shown = await page.render({ scale: 2, render: 'bitmap' })
      const code = jsQR(new Uint8ClampedArray(shown.data), shown.width, shown.height)
      pages.push({ text, code: code?.data ?? null, width, height })
    }
    document.destroy()
    return pages
  } finally {
    library.destroy()
  }
}
