import type { DashboardConfig } from 'payload'

/** What staff see first. Each may move and resize the parts for themselves: that is Payload's. */
export const dashboard: DashboardConfig = {
  widgets: [
    {
      slug: 'welcome',
      label: { ru: 'Приветствие', en: 'Welcome' },
      Component: '/src/admin/dashboard/Welcome#Welcome',
    },
    {
      slug: 'guide',
      label: { ru: 'Первые шаги', en: 'First steps' },
      Component: '/src/admin/dashboard/guide/Guide#Guide',
    },
    {
      slug: 'sales',
      label: { ru: 'Продажи', en: 'Sales' },
      Component: '/src/admin/dashboard/sales/Sales#Sales',
    },
    {
      slug: 'figures',
      label: { ru: 'Меню в цифрах', en: 'The menu in figures' },
      Component: '/src/admin/dashboard/Figures#Figures',
    },
    {
      slug: 'stop-list',
      label: { ru: 'Сейчас не продаётся', en: 'Not on sale now' },
      Component: '/src/admin/dashboard/StopList#StopList',
    },
    {
      slug: 'iiko',
      label: { ru: 'iiko', en: 'iiko' },
      Component: '/plugins/iiko/admin/HealthCard#HealthCard',
    },
    {
      slug: 'recent',
      label: { ru: 'Недавно изменены', en: 'Changed lately' },
      Component: '/src/admin/dashboard/Recent#Recent',
    },
    {
      slug: 'given-up',
      label: { ru: 'Не дошло', en: 'Did not arrive' },
      Component: '/src/admin/dashboard/GivenUp#GivenUp',
    },
    {
      slug: 'sms',
      label: { ru: 'Расходы на СМС', en: 'What SMS cost' },
      Component: '/plugins/notifications/admin/SmsCard#SmsCard',
    },
  ],
  defaultLayout: [
    { widgetSlug: 'welcome', width: 'full' },
    { widgetSlug: 'guide', width: 'full' },
    { widgetSlug: 'sales', width: 'full' },
    { widgetSlug: 'figures', width: 'full' },
    { widgetSlug: 'stop-list', width: 'medium' },
    { widgetSlug: 'recent', width: 'medium' },
    { widgetSlug: 'iiko', width: 'medium' },
    { widgetSlug: 'given-up', width: 'medium' },
    { widgetSlug: 'sms', width: 'medium' },
  ],
}
