import { escapeHtml } from './escapeHtml'
import { listLink, type View } from './layout'
import { faultsByName, mannersByName } from './paymentsActs'
import type { Shown, Till } from './tills'

const choice = (
  act: string,
  till: string,
  name: string,
  titles: readonly (readonly [string, string])[],
) =>
  `<form method="post" action="/payments/${act}" class="say"><input type="hidden" name="till" value="${till}">
<select name="${name}" aria-label="${act === 'fault' ? 'Следующий вызов' : 'Уведомления'}">${titles
    .map(([value, title]) => `<option value="${value}">${title}</option>`)
    .join(
      '',
    )}</select><button>${act === 'fault' ? 'На следующий вызов' : 'Уведомлять так'}</button></form>`

const row = ({ id, state, sum, url }: Shown) =>
  `<tr><td>${escapeHtml(sum)}<br><small>${escapeHtml(id)}</small></td><td>${escapeHtml(state)}</td><td>${
    url === null ? '' : `<a href="${escapeHtml(url)}">Страница оплаты</a>`
  }</td></tr>`

/** What was begun at one provider, the newest first, and how it treats us from now on. */
export const paymentsView = (tills: readonly Till[], asked: string | null): View | undefined => {
  const till = tills.find(({ name }) => name === asked) ?? tills[0]
  if (!till) return undefined
  const rows = till.payments().reverse().map(row)
  const wrong = till.invalid()
  const table =
    rows.length === 0
      ? '<p class="quiet">Платежей ещё не было.</p>'
      : `<table><tr><th>Платёж</th><th>Состояние</th><th></th></tr>${rows.join('')}</table>`
  const broken =
    wrong.length === 0
      ? ''
      : `<h2>Не по описанию провайдера</h2><pre>${escapeHtml(wrong.join('\n'))}</pre>`
  return {
    title: till.title,
    list: tills
      .map(({ name, title }) => listLink(`/payments?till=${name}`, title, name === till.name))
      .join(''),
    body: `${table}<h2>Уведомления</h2>${choice('behave', till.name, 'manner', titlesOf(mannersByName))}
<h2>Сбой</h2>${choice('fault', till.name, 'fault', titlesOf(faultsByName))}${broken}`,
  }
}

const titlesOf = (named: Readonly<Record<string, { title: string }>>) =>
  Object.entries(named).map(([name, { title }]) => [name, title] as const)
