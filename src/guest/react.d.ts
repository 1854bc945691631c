import 'react'

declare module 'react' {
  interface CSSProperties {
    /** Custom properties of CSS, which the style sheets read. */
    [name: `--${string}`]: string | number
  }
}
