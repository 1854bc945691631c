const texts = {
  ru: {
    order: 'Чтобы заказать, нужна связь',
    orderHint:
      'Корзина сохранена. Цены и наличие проверяет ресторан, поэтому без связи заказ не оформить.',
    read: 'Нет связи',
    readHint:
      'Этой страницы нет среди тех, что вы уже открывали. Подключитесь и попробуйте ещё раз.',
    again: 'Попробовать ещё раз',
    back: 'Назад',
  },
  en: {
    order: 'To order you need a connection',
    orderHint:
      'Your cart is kept. Prices and what is left are checked by the restaurant, so that nothing can be ordered offline.',
    read: 'No connection',
    readHint: 'This page is not among those you have opened before. Connect and try again.',
    again: 'Try again',
    back: 'Back',
  },
}

/** Says, in the language of the address, that there is no connection, and what to do. */
export function withoutConnection(address: string, what: 'order' | 'read'): Response {
  const { pathname, search } = new URL(address)
  const language = /^\/en(\/|$)/.test(pathname) ? 'en' : 'ru'
  const words = texts[language]
  const menu = pathname.replace(/\/checkout\/?$/, '') || '/'
  const escaped = (text: string) => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`)
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${words[what]}</title><style>
:root{color-scheme:light dark}body{margin:20vh auto 0;max-width:28rem;padding:0 1.5rem;
font:1.05rem/1.6 system-ui,sans-serif;background:#fff;color:#222}h1{font-size:1.5rem}a{color:inherit}
p+p a{margin-right:1.5rem}@media(prefers-color-scheme:dark){body{background:#141413;color:#eee}}</style></head>
<body><main><h1>${words[what]}</h1><p>${words[`${what}Hint`]}</p>
<p><a href="${escaped(pathname + search)}">${words.again}</a>${
    what === 'order' ? `<a href="${escaped(menu)}">${words.back}</a>` : ''
  }</p></main></body></html>`
  return new Response(html, {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
