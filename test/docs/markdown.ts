/** A table in Markdown; a bar inside a cell would end it. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeBars).join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}

export function code(text: string): string {
  return text === '' ? '' : `\`${text}\``
}

function escapeBars(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

const marked = /(<!-- generated: ([a-z-]+) -->\n)(?:(?!<!-- )[^])*(<!-- end -->)/g

/** The names of the generated sections of a page, in their order. */
export function sectionNames(page: string): readonly string[] {
  return Array.from(page.matchAll(marked), ([, , name = '']) => name)
}

/** The page with every generated section made anew. */
export function fillSections(page: string, section: (name: string) => string): string {
  return page.replace(
    marked,
    (_, opening: string, name: string, closing: string) => `${opening}${section(name)}\n${closing}`,
  )
}
