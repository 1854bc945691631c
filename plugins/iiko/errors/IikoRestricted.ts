import { IikoError, type IikoFacts } from './IikoError'

/** The key is good, but lacks the right (iiko: "restriction group") that this call needs. */
export class IikoRestricted extends IikoError {
  /** As iiko's description and iikoWeb name it: `Data: menu`. */
  readonly right: string

  constructor(right: string, facts: IikoFacts) {
    super(
      {
        ru: `Ключу iiko не хватает права «${right}». Включите его в iikoWeb, в настройках ключа.`,
        en: `The iiko key lacks the right “${right}”. Switch it on in iikoWeb, in the settings of the key.`,
      },
      facts,
    )
    this.right = right
  }
}
