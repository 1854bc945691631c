import { setTimeout as pause } from 'node:timers/promises'

import { z } from 'zod'

import type { Smtp } from '@/sandbox/smtp/startSmtp'

import { drawRiver } from '../../e2e/drawRiver'
import { tokenOf } from '../../services/tokenOf'

import type { Studio } from '../Studio'
import { takePicture } from '../takePicture'

const reader = 'anna@example.org'
const created = z.object({ doc: z.object({ id: z.number() }) })
const templates = z.object({ docs: z.array(z.object({ id: z.number(), event: z.string() })) })

/** A message that Carte sends, an announcement in the admin, and the letter that a reader gets, on light and on dark. */
export async function shootMessages(studio: Studio, smtp: Smtp): Promise<void> {
  const { another, ask, carte } = studio
  const admin = `${carte.url}/admin/collections`
  const { docs } = templates.parse(await ask('GET', '/message-templates?limit=50'))
  const template = docs.find(({ event }) => event === 'order.placed')?.id ?? 0
  // All of a form at once: previews are not drawn anew where a window grows for its picture.
  const tall = await another({ width: 1_440, height: 1_800 })
  const page = await tall.newPage()
  await page.goto(`${admin}/message-templates/${template}`)
  const preview = page.getByRole('region', { name: 'Как это увидят' })
  await preview.getByRole('tab', { name: 'Письмо' }).click()
  await preview.frameLocator('iframe').first().getByText('Следить за заказом').waitFor()
  await page.evaluate(() => window.scrollTo(0, 0))
  await takePicture(page, 'staff/message-template')

  await ask('POST', '/globals/message-settings', { quietFrom: '00:00', quietTo: '00:00' })
  await ask('POST', '/subscribers', { channel: 'email', address: reader, name: 'Анна' })
  const announcement = await announceDinner(studio)
  await page.goto(`${admin}/announcements/${announcement}`)
  const site = page.getByRole('region', { name: 'Как это увидят' })
  await site.frameLocator('iframe').first().getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('region', { name: 'Рассылка' }).getByText('Разослано').waitFor()
  await site.frameLocator('iframe').first().locator('img').first().waitFor()
  await takePicture(page, 'staff/announcement', { height: 1_500 })
  await tall.close()

  let html = ''
  for (; !html; await pause(100)) {
    const letter = smtp.mailsTo(reader).find(({ parsed }) => parsed.subject === 'Ужин у реки')
    html = z.string().catch('').parse(letter?.parsed.html)
  }
  const visitor = await studio.visit({ width: 640, height: 800 })
  const mail = await visitor.newPage()
  for (const colorScheme of ['light', 'dark'] as const) {
    await mail.emulateMedia({ colorScheme })
    await mail.setContent(html, { waitUntil: 'load' })
    await takePicture(mail, `staff/announcement-mail-${colorScheme}`, { isWhole: true })
  }
  await visitor.close()
}

/** Publishes an announcement with a photo, bold words and a button, and returns its id. */
async function announceDinner({ ask, carte }: Studio): Promise<number> {
  const form = new FormData()
  const photo = new Uint8Array(await drawRiver())
  form.set('file', new File([photo], 'river.jpg', { type: 'image/jpeg' }))
  form.set('_payload', JSON.stringify({ alt: 'Столик у реки на закате' }))
  const headers = { Authorization: await tokenOf(carte.url) }
  const answer = await fetch(`${carte.url}/api/media`, { method: 'POST', headers, body: form })
  const { id } = created.parse(await answer.json()).doc
  const text = (said: string, format = 0) => ({ type: 'text', text: said, format, version: 1 })
  const block = (type: string, children: object[]) => ({
    ...{ type, children, version: 1, indent: 0, direction: null, format: '' },
  })
  const said = block('paragraph', [
    text('Ждём вас в субботу '),
    text('на ужин', 1),
    text(': столики у самой воды, живая музыка с семи и уха по рецепту шефа.'),
  ])
  const made = await ask('POST', '/announcements?locale=ru', {
    ...{ title: 'Ужин у реки', body: { root: block('root', [said]) }, photo: id },
    ...{ buttonLabel: 'Выбрать столик', buttonUrl: 'https://menu.example/tables' },
    ...{ channels: ['site', 'telegram', 'email', 'push'], _status: 'published' },
  })
  return created.parse(made).doc.id
}
