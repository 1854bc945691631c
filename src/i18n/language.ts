/** The languages of the menu, the admin and the answers to apps; Russian is the default. */
export const languages = ['ru', 'en'] as const

export type Language = (typeof languages)[number]

/** One text in each language. */
export type Text = Readonly<Record<Language, string>>
