import './photo.css'

/** A small square photo, or the place where one is missing. */
export function Photo({ alt, src }: { alt: string; src: string | undefined }) {
  if (!src) return <span aria-label={alt} className="carte-photo carte-photo--none" role="img" />
  // Next's image component would send each of these small copies through its optimiser.
  return <img alt={alt} className="carte-photo" height={44} loading="lazy" src={src} width={44} />
}
