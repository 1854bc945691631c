import { expect, it } from 'vitest'

import type { Announcement } from '@/src/domain/messages/announcement/Announcement'
import { smsSegments } from '@/src/domain/messages/sms/smsSegments'

import { announcementSms } from './announcementSms'

const announcement: Announcement = {
  id: 12,
  language: 'ru',
  title: 'Ужин у реки',
  body: [{ is: 'paragraph', children: [{ is: 'text', text: 'Ждём в субботу.', marks: [] }] }],
  brand: { name: 'Берёзка' },
  siteUrl: 'https://example.ru',
}
const shortUrl = 'https://example.ru/news/12'
const leaveUrl = 'https://example.ru/u/x8Kd92L255s-2kb3'

it('names the restaurant, leads to the page by its shortest address, and to where one leaves', () => {
  const pageUrl = 'https://example.ru/news/uzhin-u-reki-12'
  const { body } = announcementSms({ ...announcement, pageUrl, shortUrl }, leaveUrl)
  expect(body).toBe(`Берёзка: Ужин у реки\n${shortUrl}\nОтписаться: ${leaveUrl}`)
  expect(smsSegments(body).segments).toBe(2)
})

it('says the text where there is no page, and how to leave in English', () => {
  expect(announcementSms({ ...announcement, language: 'en' }, leaveUrl).body).toBe(
    `Берёзка: Ужин у реки\nЖдём в субботу.\nUnsubscribe: ${leaveUrl}`,
  )
})

it('is three parts at most, the links counted in them and whole', () => {
  for (const title of ['Очень '.repeat(60), 'Dinner '.repeat(90), 'Ужин'.repeat(80)]) {
    const url = `https://example.ru/tables/${'dolgo-'.repeat(6)}12`
    for (const more of [{ shortUrl }, { button: { label: 'Столик', url } }, {}]) {
      const { body } = announcementSms({ ...announcement, title, ...more }, leaveUrl)
      expect(smsSegments(body).segments).toBe(3)
      const link = 'shortUrl' in more ? `\n${shortUrl}` : 'button' in more ? `\n${url}` : ''
      expect(body.endsWith(`…${link}\nОтписаться: ${leaveUrl}`)).toBe(true)
    }
  }
})
