import type { Texts } from './useMenuFileTexts'

/** The menu as a file, one button a format. */
export function Downloads({ texts: { language, text } }: { texts: Texts }) {
  const files = [
    { format: 'xlsx', name: text('downloadXlsx'), why: text('downloadXlsxWhy') },
    { format: 'csv', name: text('downloadCsv'), why: text('downloadCsvWhy') },
    { format: 'json', name: text('downloadJson'), why: text('downloadJsonWhy') },
  ]
  return (
    <section className="carte-file__part">
      <h2>{text('download')}</h2>
      <div className="carte-file__downloads">
        {files.map(({ format, name, why }) => (
          <a
            className="carte-file__download"
            download
            href={`/api/menu-file?format=${format}&language=${language}`}
            key={format}
          >
            <strong>{name}</strong>
            <span>{why}</span>
          </a>
        ))}
      </div>
    </section>
  )
}
