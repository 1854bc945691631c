/** A text in each content locale it was written in: `{ ru: 'Борщ', en: 'Borscht' }`. */
export type Text = Readonly<Record<string, string>>
