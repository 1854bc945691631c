import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import type { Language } from '@/src/i18n/language'

/** Which menu staff want to look at: of a moment (null: now), or as it would be with the draft of a dish. */
export type WantedMenu = { readonly at: Date | null } | { readonly draftOf: number }

/** Whom these headers sign in, and in which language they are told what is wrong. */
export type Asker = { readonly headers: Headers; readonly language: Language }

export type StaffMenu =
  | {
      readonly is: 'shown'
      readonly model: MenuModel
      /** Whether whoever asks works at a restaurant. */
      readonly worksAt: (locationId: number) => boolean
    }
  /** Whoever asks is no member of staff. */
  | { readonly is: 'nobody' }
  /** The moment is before anything that is kept. */
  | { readonly is: 'forgotten' }
  | { readonly is: 'no-dish' }
  /** The draft cannot be published yet. */
  | { readonly is: 'unfinished'; readonly missing: readonly string[] }
