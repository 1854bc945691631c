import { fillTemplate } from './fillTemplate'
import { menuFragment } from './menuFragment'

export type NginxOptions = {
  /** The folder in which nginx finds these files. */
  here: string
  siteHost: string
  /** The host of apps; null without one. */
  apiHost: string | null
  /** `host:port` of each app. */
  apps: readonly string[]
  /** Folders of certificates, `fullchain.pem` and `privkey.pem` in each, as certbot makes them. */
  certificate: string
  apiCertificate: string
  http: string
  https: string
  acmeDir: string
  logDir: string
  cacheDir: string
  /** MENU_SNAPSHOT_DIR; null without files. */
  menuDir: string | null
  hasBrotli: boolean
  /** Networks whose X-Forwarded-For is believed: a CDN or a balancer in front. */
  trusted: readonly string[]
  origins: readonly string[]
  bodyMegabytes: number
  bodySeconds: number
  requestsPerMinute: number
  signInsPerMinute: number
  streamsPerAddress: number
}

/** The templates by their names in ops/nginx. */
export type NginxTemplates = Readonly<Record<string, string>>

/** nginx's configuration, file by file, for the folder that `carte.conf` is included from. */
export function renderNginx(
  options: NginxOptions,
  templates: NginxTemplates,
): Record<string, string> {
  const template = (name: string) => {
    const text = templates[name]
    if (text === undefined) throw new Error(`ops/nginx/${name} is missing.`)
    return text
  }
  const { apiHost, menuDir, siteHost } = options
  const fragment = menuFragment(template('menu.conf.template'))
  const menu = menuDir
    ? { maps: withOrigins(fragment.maps, options.origins), locations: fragment.locations }
    : { maps: '', locations: '' }
  const values = {
    ...{ HTTP: options.http, HTTPS: options.https, LOG_DIR: options.logDir },
    ...{ ACME_DIR: options.acmeDir, CACHE_DIR: options.cacheDir },
    MENU_SNAPSHOT_DIR: menuDir ?? '',
    SITE_HOST: siteHost,
    API_HOST: apiHost ?? '',
    HOSTS: [siteHost, ...(apiHost ? [apiHost] : [])].join(' '),
    CERTIFICATE: `${options.certificate}/fullchain.pem`,
    CERTIFICATE_KEY: `${options.certificate}/privkey.pem`,
    API_CERTIFICATE: `${options.apiCertificate}/fullchain.pem`,
    API_CERTIFICATE_KEY: `${options.apiCertificate}/privkey.pem`,
    REAL_ADDRESS: realAddressOf(options.trusted),
    BODY_MB: String(options.bodyMegabytes),
    BODY_SECONDS: String(options.bodySeconds),
    CONNECTIONS: String(options.streamsPerAddress + 300),
    REQUESTS_PER_SECOND: String(Math.max(10, Math.ceil(options.requestsPerMinute / 30))),
    BURST: String(Math.max(100, Math.ceil(options.requestsPerMinute / 6))),
    SIGN_INS_PER_MINUTE: String(options.signInsPerMinute),
  }
  const filled = (text: string) => fillTemplate(text, values)
  const site = template('carte.conf.template')
    .replace('${MENU_MAPS}', () => menu.maps)
    .replace('${API_SERVER}', () => (apiHost ? template('carte-api.conf.template') : ''))
  const common = template('carte-common.conf.template').replace(
    '${MENU_LOCATIONS}',
    () => menu.locations,
  )
  const placed = (text: string) =>
    filled(text).replaceAll('include carte-', `include ${options.here}/carte-`)
  return {
    'carte.conf': placed(site),
    'carte-apps.conf': appsOf(options.apps),
    'carte-common.conf': placed(common),
    'carte-proxy.conf': template('carte-proxy.conf'),
    'carte-retry.conf': template('carte-retry.conf'),
    'carte-menu-headers.conf': menuHeaders(template('carte-menu-headers.conf'), options.hasBrotli),
  }
}

/** A file of its own: ops/deploy writes it anew. One app is always asked; of several, one that failed three times rests for five seconds. */
function appsOf(apps: readonly string[]): string {
  const health = apps.length > 1 ? 'max_fails=3 fail_timeout=5s' : 'max_fails=0'
  return apps.map((app) => `server ${app} ${health};\n`).join('')
}

function realAddressOf(trusted: readonly string[]): string {
  if (trusted.length === 0) return ''
  const lines = trusted.map((network) => `set_real_ip_from ${network};`)
  return [...lines, 'real_ip_header X-Forwarded-For;', 'real_ip_recursive on;', ''].join('\n')
}

/** The origins of CORS_ORIGINS, where the fragment says that they belong. */
function withOrigins(maps: string, origins: readonly string[]): string {
  const lines = origins.map((origin) =>
    origin === '*' ? '    default "*";' : `    "${origin}" $http_origin;`,
  )
  if (lines.length === 0) return maps
  const isAny = origins.includes('*')
  const place = 'map $http_origin $carte_allowed_origin {\n    default "";'
  if (!maps.includes(place)) throw new Error('ops/nginx/menu.conf.template has no map of origins.')
  return maps
    .replace(
      place,
      `map $http_origin $carte_allowed_origin {\n${[...(isAny ? [] : ['    default "";']), ...lines].join('\n')}`,
    )
    .replace(
      '    default true;\n    "" "";',
      isAny ? '    default "";' : '    default true;\n    "" "";',
    )
}

/** Behind TLS the menu's files say so as Carte does. */
function menuHeaders(headers: string, hasBrotli: boolean): string {
  const secure = `${headers.trimEnd()}\nadd_header Strict-Transport-Security "max-age=31536000" always;\n`
  return hasBrotli ? secure.replace('#brotli_static', 'brotli_static') : secure
}
