import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { ru } from '@payloadcms/translations/languages/ru'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { Announcements } from '@/collections/Announcements'
import { Audit } from '@/collections/Audit'
import { Categories } from '@/collections/Categories'
import { Consents } from '@/collections/Consents'
import { Customers } from '@/collections/Customers'
import { DeliveryZones } from '@/collections/DeliveryZones'
import { OrderEvents } from '@/collections/OrderEvents'
import { Orders } from '@/collections/Orders'
import { PromoCodes } from '@/collections/PromoCodes'
import { Tables } from '@/collections/Tables'
import { Deliveries } from '@/collections/Deliveries'
import { InboxEvents } from '@/collections/InboxEvents'
import { Media } from '@/collections/Media'
import { LocationOffers } from '@/collections/LocationOffers'
import { Locations } from '@/collections/Locations'
import { MenuItems } from '@/collections/MenuItems'
import { Menus } from '@/collections/Menus'
import { MessageTemplates } from '@/collections/MessageTemplates'
import { ModifierGroups } from '@/collections/ModifierGroups'
import { Pages } from '@/collections/Pages'
import { Payments } from '@/collections/Payments'
import { PriceSchedules } from '@/collections/PriceSchedules'
import { Printers } from '@/collections/Printers'
import { Refunds } from '@/collections/Refunds'
import { StopList } from '@/collections/StopList'
import { Subscribers } from '@/collections/Subscribers'
import { Tags } from '@/collections/Tags'
import { Topics } from '@/collections/Topics'
import { Users } from '@/collections/Users'
import { MessageSettings } from '@/globals/MessageSettings'
import { OrderSettings } from '@/globals/OrderSettings'
import { SiteSettings } from '@/globals/SiteSettings'
import { closeDefaults } from '@/hooks/shared/closeDefaults'
import { leanLists } from '@/hooks/shared/leanLists'
import { answerUnavailable } from '@/hooks/shared/answerUnavailable'
import { refuseUnreadable } from '@/hooks/shared/refuseUnreadable'
import { refuseUnstorable } from '@/hooks/shared/refuseUnstorable'
import { dashboard } from '@/src/admin/dashboard/dashboard'
import { namelessTitles } from '@/src/admin/page/namelessTitles'
import { secureSignIn } from '@/src/auth/secureSignIn'
import { deskEndpoints } from '@/endpoints/desk/deskEndpoints'
import { iikoEndpoints } from '@/endpoints/iiko/iikoEndpoints'
import { menuFileEndpoints } from '@/endpoints/menu-file/menuFileEndpoints'
import { resendReceipt } from '@/endpoints/payments/resendReceipt'
import { testPayment } from '@/endpoints/payments/testPayment'
import { v1Endpoints } from '@/endpoints/v1/v1Endpoints'
import { webhookEndpoints } from '@/endpoints/webhooks/webhookEndpoints'
import { postgres } from '@/src/db/postgres'
import { refuseCostlyQueries } from '@/src/graphql/refuseCostlyQueries'
import { withoutSignIn } from '@/src/graphql/withoutSignIn'
import { menuLocales, nameOfLocale } from '@/src/i18n/menuLocales'
import { payloadEn } from '@/src/i18n/payloadEn'
import { payloadRu } from '@/src/i18n/payloadRu'
import { createLogger } from '@/src/log/createLogger'
import { settings } from '@/src/settings'
import { auditPlugin } from '@/plugins/audit'
import { subjects } from '@/plugins/audit/subjects'
import { iikoPlugin } from '@/plugins/iiko'
import { iikoNotifier } from '@/plugins/iiko/orders/iikoNotifier'
import { paymentsPlugin } from '@/plugins/payments'
import { paymentProviders } from '@/plugins/payments/paymentProviders'
import { paymentsNotifier } from '@/plugins/payments/paymentsNotifier'
import { printNotifier } from '@/plugins/printing/printNotifier'
import { outboxMail } from '@/plugins/notifications/email/outboxMail'
import { guestNotifier } from '@/plugins/notifications/orders/guestNotifier'
import { staffNotifier } from '@/plugins/notifications/orders/staffNotifier'
import { telegramNotifier } from '@/plugins/telegram/orders/telegramNotifier'
import { orderPorts } from '@/src/orders/orderPorts'

const { CORS_ORIGINS, EMAIL_FROM, PAYLOAD_SECRET, PORT, PUBLIC_URL, UPLOAD_LIMIT_MB } = settings()

const config = buildConfig({
  secret: PAYLOAD_SECRET,
  serverURL: PUBLIC_URL,
  telemetry: false,
  logger: createLogger(settings()),
  // PUBLIC_URL is added by Payload; further addresses of ours are recognised in src/auth/ownOrigin.
  csrf: [`http://localhost:${PORT}`, `http://127.0.0.1:${PORT}`],
  cors: CORS_ORIGINS.includes('*') ? '*' : CORS_ORIGINS,
  onInit: secureSignIn,
  collections: [
    MenuItems,
    Categories,
    ModifierGroups,
    Menus,
    PriceSchedules,
    Tags,
    Media,
    Locations,
    LocationOffers,
    StopList,
    Users,
    Orders,
    OrderEvents,
    Payments,
    Refunds,
    Customers,
    Tables,
    Printers,
    DeliveryZones,
    PromoCodes,
    Pages,
    Announcements,
    Topics,
    Subscribers,
    Consents,
    MessageTemplates,
    Deliveries,
    InboxEvents,
    Audit,
  ],
  globals: [MessageSettings, OrderSettings, SiteSettings],
  endpoints: [
    ...v1Endpoints,
    ...deskEndpoints,
    ...iikoEndpoints,
    ...menuFileEndpoints,
    ...webhookEndpoints,
  ],
  hooks: { afterError: [refuseUnstorable, refuseUnreadable, answerUnavailable] },
  plugins: [
    paymentsPlugin({
      providers: paymentProviders(),
      accountEndpoints: [testPayment],
      receiptEndpoints: [resendReceipt],
    }),
    iikoPlugin({
      collections: {
        categories: 'categories',
        dishes: 'menu-items',
        modifierGroups: 'modifier-groups',
        orders: 'orders',
        tables: 'tables',
      },
    }),
    orderPorts({
      notifiers: [
        guestNotifier,
        staffNotifier,
        telegramNotifier,
        iikoNotifier,
        paymentsNotifier,
        printNotifier,
      ],
    }),
    auditPlugin({ subjects }),
    leanLists,
    namelessTitles,
  ],
  db: postgres(),
  editor: lexicalEditor(),
  sharp,
  email: outboxMail({ from: EMAIL_FROM ?? 'carte@localhost' }),
  defaultDepth: 0,
  maxDepth: 3,
  graphQL: {
    disableIntrospectionInProduction: true,
    disablePlaygroundInProduction: true,
    maxComplexity: 1000,
    validationRules: refuseCostlyQueries,
    mutations: withoutSignIn,
  },
  // Nobody runs, queues or cancels jobs over HTTP: our own worker does.
  jobs: {
    access: { cancel: () => false, queue: () => false, run: () => false },
    jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
      ...defaultJobsCollection,
      graphQL: false,
    }),
  },
  upload: { limits: { fileSize: UPLOAD_LIMIT_MB * 1024 * 1024 }, abortOnLimit: true },
  i18n: {
    fallbackLanguage: 'ru',
    supportedLanguages: { ru, en },
    translations: { ru: payloadRu, en: payloadEn },
  },
  localization: {
    locales: menuLocales().map((code) => ({ code, label: nameOfLocale(code) })),
    defaultLocale: 'ru',
    fallback: true,
  },
  admin: {
    user: 'users',
    avatar: 'default',
    dashboard,
    components: {
      actions: ['/src/admin/language/LanguageSwitch#LanguageSwitch'],
      afterLogin: ['/src/admin/language/LanguageBelow#LanguageBelow'],
      beforeNavLinks: [
        '/src/admin/board/BoardLink#BoardLink',
        '/src/admin/desk/DeskLink#DeskLink',
        '/src/admin/menuFile/MenuFileLink#MenuFileLink',
        '/src/admin/iiko/IikoLink#IikoLink',
      ],
      views: {
        board: { Component: '/src/admin/board/BoardView#BoardView', path: '/board' },
        desk: { Component: '/src/admin/desk/DeskView#DeskView', path: '/desk' },
        dishDesk: { Component: '/src/admin/across/AcrossView#AcrossView', path: '/dish-desk' },
        tableCodes: {
          Component: '/src/admin/tables/CodesView#CodesView',
          path: '/table-codes',
        },
        moment: { Component: '/src/admin/moment/MomentView#MomentView', path: '/menu-at' },
        menuFile: {
          Component: '/src/admin/menuFile/MenuFileView#MenuFileView',
          path: '/menu-file',
        },
        iikoConnect: {
          Component: '/src/admin/iiko/ConnectView#ConnectView',
          path: '/iiko-connect',
        },
      },
      graphics: {
        Icon: '/src/admin/brand/Icon#Icon',
        Logo: '/src/admin/brand/Logo#Logo',
      },
    },
    dateFormat: 'dd.MM.yyyy HH:mm',
    importMap: {
      baseDir: process.cwd(),
      importMapFile: 'src/app/(payload)/admin/importMap.js',
    },
    meta: {
      titleSuffix: '· Carte',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
      defaultOGImageType: 'off',
      openGraph: { siteName: 'Carte', description: 'Carte' },
    },
  },
  // By `npm run generate` alone: a test with other languages would write them into the types.
  typescript: { outputFile: 'payload-types.ts', autoGenerate: false },
})

export default closeDefaults(config)
