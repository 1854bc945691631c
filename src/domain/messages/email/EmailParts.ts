/** What a letter is made of. Texts are plain, `bodyHtml` is HTML of `toEmailHtml`. */
export type EmailParts = {
  /** Of the letter's language, as BCP 47: `ru`, `en`. */
  lang: string
  title: string
  /** What lists of mail show behind the subject. */
  preheader: string
  brand: EmailBrand
  bodyHtml: string
  /** The same for readers of plain text: `toPlainText`. */
  bodyText: string
  button?: { label: string; url: string }
  footer: {
    /** Why the reader gets this letter. */
    reason: string
    /** `label` as the link is to be called: «Отписаться». */
    unsubscribe?: { label: string; url: string }
    /** Where it is chosen what comes. */
    preferences?: { label: string; url: string }
    address?: string
  }
}

export type EmailBrand = {
  name: string
  url?: string
  /** On any ground, light or dark; shown 40 px high. */
  logoUrl?: string
  /** Of the button, #rrggbb. */
  accent?: string
}
