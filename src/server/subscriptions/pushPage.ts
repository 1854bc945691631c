import { page } from './page'

const texts = {
  ru: {
    title: 'Новости в этом браузере',
    text: 'Акции, новинки меню и события ресторана придут уведомлением, даже когда страница закрыта. Отключить можно здесь же.',
    on: 'Включить уведомления',
    off: 'Выключить',
    say: {
      unsupported:
        'Этот браузер не умеет показывать уведомления. На айфоне сначала добавьте страницу на экран «Домой».',
      denied:
        'Уведомления запрещены в браузере. Разрешите их для этого сайта: значок слева от адреса.',
      on: 'Готово: новости будут приходить сюда.',
      failed: 'Не получилось. Проверьте связь и попробуйте ещё раз.',
    },
  },
  en: {
    title: 'News in this browser',
    text: 'Offers, new dishes and what happens at the restaurant come as notices, even when the page is closed. Switch them off here at any time.',
    on: 'Switch on notices',
    off: 'Switch off',
    say: {
      unsupported:
        'This browser cannot show notices. On an iPhone add the page to the Home Screen first.',
      denied:
        'Notices are forbidden in the browser. Allow them for this site: the mark left of the address.',
      on: 'Done: news will come here.',
      failed: 'That did not work. Check the connection and try again.',
    },
  },
} as const

/** `GET /subscribe`: a guest switches on news in this browser, see public/push-button.js. */
export function pushPage(language: 'ru' | 'en'): string {
  const { title, text, on, off, say } = texts[language]
  const said = Object.entries(say)
    .map(([state, words]) => `<p data-push-say="${state}" hidden>${words}</p>`)
    .join('\n        ')
  return page({
    language,
    title,
    text,
    after: `<div data-push data-language="${language}">
        <div aria-live="polite">
        ${said}
        </div>
        <button type="button" data-push-do="on" hidden>${on}</button>
        <button type="button" data-push-do="off" hidden>${off}</button>
      </div>
      <script type="module" src="/push-button.js"></script>`,
  })
}
