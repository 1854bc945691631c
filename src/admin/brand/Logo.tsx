import './brand.css'

/** The name, as a word. */
export function Logo() {
  return <span className="carte-logo">Carte</span>
}
