import { about, type About, groups } from './about'
import { schema } from './schema'

export type ListedSetting = About & { name: string }

export type SettingGroup = { title: { en: string; ru: string }; settings: ListedSetting[] }

/** Every setting with what people are told of it, group by group. */
export function listSettings(): SettingGroup[] {
  const settings = Object.entries(schema.shape).flatMap(([name, kind]) => {
    const told = about.get(kind)
    return told ? [{ name, ...told }] : []
  })
  return Object.entries(groups).map(([group, title]) => ({
    title,
    settings: settings.filter((setting) => setting.group === group),
  }))
}
