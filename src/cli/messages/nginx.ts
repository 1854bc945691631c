import type { Language } from '@/src/i18n/language'

/** What `carte nginx` says, in one language. */
export type NginxMessages = {
  help: string
  noSite: string
  noFolder: string
  written: (folder: string, files: readonly string[]) => string
}

export const nginxMessages: Readonly<Record<Language, NginxMessages>> = {
  ru: {
    help: [
      'Пишет настройку nginx по настройкам Carte: сайт и админка на PUBLIC_URL, API для приложений на своём имени.',
      '',
      '  npm run carte -- nginx --out /etc/nginx/carte [--api api.example.org]',
      '',
      '  --api ИМЯ              имя для приложений; без него API отвечает только на имени сайта',
      '  --app АДРЕС:ПОРТ       приложение Carte; можно несколько; обычно 127.0.0.1:PORT',
      '  --certificate ПАПКА    где fullchain.pem и privkey.pem; обычно /etc/letsencrypt/live/ИМЯ',
      '  --api-certificate ПАПКА, --acme ПАПКА, --logs ПАПКА, --cache ПАПКА, --http ПОРТ, --https ПОРТ',
      '  --at ПАПКА             под каким именем эту папку видит nginx, если под другим (в контейнере)',
      '  --trusted-proxy СЕТЬ   CDN или балансировщик перед nginx; можно несколько',
      '  --brotli               есть модуль ngx_http_brotli_static',
      '',
      'Потом: include /etc/nginx/carte/carte.conf; в блоке http, nginx -t && nginx -s reload, TRUST_PROXY=1.',
    ].join('\n'),
    noSite: 'Задайте PUBLIC_URL с https: по нему nginx узнаёт сайт.',
    noFolder: 'Назовите папку: --out /etc/nginx/carte.',
    written: (folder, files) =>
      `В ${folder}: ${files.join(', ')}. Дальше: include ${folder}/carte.conf; в блоке http, nginx -t && nginx -s reload.`,
  },
  en: {
    help: [
      'Writes nginx’s configuration from Carte’s settings: site and admin at PUBLIC_URL, the API of apps at a host of its own.',
      '',
      '  npm run carte -- nginx --out /etc/nginx/carte [--api api.example.org]',
      '',
      '  --api HOST             the host of apps; without it the API answers at the site’s host only',
      '  --app HOST:PORT        an app of Carte; may be repeated; 127.0.0.1:PORT as a rule',
      '  --certificate FOLDER   where fullchain.pem and privkey.pem are; /etc/letsencrypt/live/HOST as a rule',
      '  --api-certificate FOLDER, --acme FOLDER, --logs FOLDER, --cache FOLDER, --http PORT, --https PORT',
      '  --at FOLDER            as what nginx sees this folder, if as another (in a container)',
      '  --trusted-proxy NET    a CDN or a balancer in front of nginx; may be repeated',
      '  --brotli               the module ngx_http_brotli_static is there',
      '',
      'Then: include /etc/nginx/carte/carte.conf; in the http block, nginx -t && nginx -s reload, TRUST_PROXY=1.',
    ].join('\n'),
    noSite: 'Set PUBLIC_URL, with https: by it nginx knows the site.',
    noFolder: 'Name a folder: --out /etc/nginx/carte.',
    written: (folder, files) =>
      `In ${folder}: ${files.join(', ')}. Next: include ${folder}/carte.conf; in the http block, nginx -t && nginx -s reload.`,
  },
}
