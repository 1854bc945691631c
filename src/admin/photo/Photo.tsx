import './photo.css'

/** A small square photo, or an empty plate where one is missing. */
export function Photo({ alt, src }: { alt: string; src: string | undefined }) {
  if (!src) {
    return (
      <svg
        className="carte-photo carte-photo--none"
        viewBox="0 0 44 44"
        {...(alt ? { 'aria-label': alt, role: 'img' } : { 'aria-hidden': true })}
      >
        <circle cx="22" cy="22" r="11.5" />
        <circle cx="22" cy="22" r="7" />
      </svg>
    )
  }
  // Next's image component would send each of these small copies through its optimiser.
  return <img alt={alt} className="carte-photo" height={44} loading="lazy" src={src} width={44} />
}
