/**
 * `npm run docs:pictures`: makes the pictures of docs/ anew, from the built product and a demo restaurant; with names of
 * scenes (`npm run docs:pictures -- site roles`) those alone.
 */
import { startIiko } from '@/sandbox/iiko/startIiko'
import { startSmtp } from '@/sandbox/smtp/startSmtp'
import { buildIfStale } from '@/src/launch/buildIfStale.mjs'

import { startPrinter } from '../services/startPrinter'

import { fillShift } from './fillShift'
import { openStudio } from './openStudio'
import { shootEmpty } from './scenes/shootEmpty'
import { shootMenu } from './scenes/shootMenu'
import { shootMessages } from './scenes/shootMessages'
import { shootRoles } from './scenes/shootRoles'
import { shootSettings } from './scenes/shootSettings'
import { shootSite } from './scenes/shootSite'
import { shootWork } from './scenes/shootWork'

const wanted = process.argv.slice(2)
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name)

await buildIfStale()

if (isWanted('empty')) {
  const iiko = await startIiko({ menu: 12 })
  const empty = await openStudio({
    ...{ DEMO_MENU: 'no', IIKO_BASE_URL: iiko.url, IIKO_SYNC_MINUTES: '0' },
  })
  try {
    await shootEmpty(empty, iiko)
  } finally {
    await empty.close()
    await iiko.close()
  }
}

const [smtp, printer] = await Promise.all([startSmtp(), startPrinter()])
const demo = await openStudio({
  ...{ SMTP_URL: smtp.url, EMAIL_FROM: 'news@menu.example', PRINTER_HOSTS: '127.0.0.1' },
})
try {
  const shift = await fillShift(demo)
  const scenes = {
    work: () => shootWork(demo, shift),
    menu: () => shootMenu(demo, shift),
    site: () => shootSite(demo),
    settings: () => shootSettings(demo, shift, printer),
    messages: () => shootMessages(demo, smtp),
    roles: () => shootRoles(demo),
  }
  for (const [name, shoot] of Object.entries(scenes)) if (isWanted(name)) await shoot()
} finally {
  await demo.close()
  await Promise.all([smtp.close(), printer.switchOff()])
}
