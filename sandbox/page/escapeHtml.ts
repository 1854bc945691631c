const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for HTML, in attributes too. */
export const escapeHtml = (text: unknown): string =>
  String(text).replace(/[&<>"']/g, (letter) => names[letter] ?? letter)
