import { LanguageSwitch } from './LanguageSwitch'

/** The language switch below the sign-in form. */
export function LanguageBelow() {
  return (
    <div className="carte-language-below">
      <LanguageSwitch />
    </div>
  )
}
