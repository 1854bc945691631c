type Content = {
  language: string
  title: string
  text: string
  button?: string
  /** Further HTML of ours. */
  after?: string
}

/** A page of one question or one answer: readable on any phone, without scripts of its own. Texts are ours. */
export function page({ language, title, text, button, after = '' }: Content): string {
  const form = button ? `<form method="post"><button type="submit">${button}</button></form>` : ''
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${title}</title>
    <style>
      :root { color-scheme: light dark; }
      body { margin: 18vh auto 0; max-width: 28rem; padding: 0 1.5rem; color: #222;
        font: 1.05rem/1.6 system-ui, sans-serif; }
      h1 { font-size: 1.6rem; line-height: 1.25; font-weight: 600; }
      button { width: 100%; min-height: 3rem; margin-top: 1rem; border: 0; border-radius: 10px;
        background: #1b5e43; color: #fff; font: inherit; font-weight: 600; cursor: pointer; }
      a { color: #1b5e43; }
      [hidden] { display: none; }
      button:focus-visible { outline: 3px solid #7cc4a4; outline-offset: 2px; }
      @media (prefers-color-scheme: dark) {
        body { background: #151515; color: #eee; } a { color: #9cd9bb; }
        button { background: #7cc4a4; color: #10241b; }
      }
    </style>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${text}</p>
      ${form}${after}
    </main>
  </body>
</html>
`
}
