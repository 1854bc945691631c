import { IikoError, type IikoFacts } from './IikoError'

/** iiko does not know the key: nothing can be called with it. */
export class IikoSignInRefused extends IikoError {
  /** iiko's own words. */
  readonly description: string

  constructor(description: string, facts: IikoFacts) {
    super(
      {
        ru: `iiko не приняла ключ: ${description} Проверьте ключ в iikoWeb, раздел «Интеграции».`,
        en: `iiko did not accept the key: ${description} Check it in iikoWeb, under Integrations.`,
      },
      facts,
    )
    this.description = description
  }
}
