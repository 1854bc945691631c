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

it('names the restaurant and leads to the page', () => {
  const pageUrl = 'https://example.ru/news/uzhin-u-reki-12'
  expect(announcementSms({ ...announcement, pageUrl }).body).toBe(
    `Берёзка: Ужин у реки\n${pageUrl}`,
  )
})

it('says the text where there is no page', () => {
  expect(announcementSms(announcement).body).toBe('Берёзка: Ужин у реки\nЖдём в субботу.')
})

it('is three parts at most, its link whole', () => {
  const pageUrl = `https://example.ru/news/${'dolgo-'.repeat(9)}12`
  const { body } = announcementSms({ ...announcement, title: 'Очень '.repeat(60), pageUrl })
  expect(smsSegments(body).segments).toBe(3)
  expect(body.endsWith(`…\n${pageUrl}`)).toBe(true)
})
