/** A folded menu card: the mark at the head of every page. */
export function Icon() {
  return (
    <svg aria-label="Carte" height="28" role="img" viewBox="0 0 32 32" width="28">
      <path d="M6 5.5 16 8v19L6 24.5z" fill="currentColor" opacity="0.55" />
      <path d="M26 5.5 16 8v19l10-2.5z" fill="currentColor" />
    </svg>
  )
}
