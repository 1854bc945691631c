import type { Language } from '@/src/i18n/language'
import type { PictureFault } from '@/src/photo/BadPicture'
import { faultTexts } from '@/src/photo/faultTexts'

type Tally = { total: number; refreshed: number; complete: number; failed: number }

/** What `carte photos` says, in one language. */
export type PhotoMessages = {
  help: string
  noAction: string
  progress: (done: number, total: number, percent: number) => string
  tally: (tally: Tally) => string
  failed: string
  failure: (id: number, filename: string | null, cause: string) => string
  fault: (fault: PictureFault) => string
  stopped: (left: number) => string
}

export const photoMessages: Readonly<Record<Language, PhotoMessages>> = {
  ru: {
    help: [
      'Нарезает уже загруженные фотографии для телефонов и добавляет им размытую заставку.',
      '',
      '  npm run carte -- photos refresh [--json]',
      '',
      '  --json   отчёт для программ',
      '',
      'Готовые фотографии пропускаются. Команду можно прервать в любой момент и запустить снова:',
      'она продолжит с того же места. Сайт и приложение при этом работают.',
    ].join('\n'),
    noAction: 'Назовите действие: npm run carte -- photos refresh.',
    progress: (done, total, percent) => `Фотографии: ${percent} % (${done} из ${total})`,
    tally: ({ total, refreshed, complete, failed }) =>
      `Фотографии: всего ${total}, обновлено ${refreshed}, были готовы ${complete}, не получилось ${failed}`,
    failed: 'Не получилось',
    failure: (id, filename, cause) => `  № ${id}, ${filename ?? 'без файла'}: ${cause}`,
    fault: (fault) => faultTexts[fault].ru,
    stopped: (left) => `Остановлено, осталось ${left}. Запустите команду снова, чтобы продолжить.`,
  },
  en: {
    help: [
      'Cuts the photos uploaded earlier for phones and gives them a blurred placeholder.',
      '',
      '  npm run carte -- photos refresh [--json]',
      '',
      '  --json   a report for programs',
      '',
      'Photos that are ready are passed over. The command can be stopped at any moment and run again:',
      'it goes on where it was. The site and the app keep working meanwhile.',
    ].join('\n'),
    noAction: 'Name what to do: npm run carte -- photos refresh.',
    progress: (done, total, percent) => `Photos: ${percent}% (${done} of ${total})`,
    tally: ({ total, refreshed, complete, failed }) =>
      `Photos: ${total} in all, ${refreshed} refreshed, ${complete} were ready, ${failed} failed`,
    failed: 'Failed',
    failure: (id, filename, cause) => `  No. ${id}, ${filename ?? 'no file'}: ${cause}`,
    fault: (fault) => faultTexts[fault].en,
    stopped: (left) => `Stopped, ${left} left. Run the command again to go on.`,
  },
}
