import type { Column, Table } from './table.ts'

/**
 * The description of a table as CSV (Metadata Vocabulary for Tabular Data, W3C 2015), as a JSON document.
 * @param url the CSV as seen from the address of the description, or a full IRI
 */
export function csvMetadata(
  { title, columns }: Table,
  { url, licence }: { readonly url: string; readonly licence: string },
): string {
  const [key] = columns
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url,
    'dc:title': [inLanguage('de', title.de), inLanguage('en', title.en)],
    'dc:license': { '@id': licence },
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
    tableSchema: {
      columns: columns.map(described),
      ...(key && { primaryKey: key.name }),
    },
  }
  return `${JSON.stringify(metadata, null, 2)}\n`
}

function described({ name, title, about, datatype, required, separator, words }: Column) {
  return {
    name,
    titles: { de: [name, title.de], en: [name, title.en] },
    'dc:description': about,
    datatype: words ? { base: datatype, format: words.join('|') } : datatype,
    ...(separator !== undefined && { separator }),
    ...(required && { required }),
  }
}

function inLanguage(language: string, value: string) {
  return { '@value': value, '@language': language }
}
