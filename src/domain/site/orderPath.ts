type Named = { id: number; token: string }

/** The page of an order, in the language of its guest, whatever their browser asks for. */
export function orderPath({ id, token }: Named, locale: string): string {
  return `/orders/${id}/${encodeURIComponent(token)}?locale=${encodeURIComponent(locale)}`
}
