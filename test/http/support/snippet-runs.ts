import { expect } from 'chai'
import type { Snippet } from '../../../src/web/snippets.ts'
import { snippets } from '../../../src/web/snippets.ts'
import { run } from '../../acceptance/support/process.ts'
import { root } from '../../docs/sections.ts'

/** Runs a snippet as those who copy it do. @returns what it prints */
type Runner = (code: string, base: string) => Promise<string>

const runners: Readonly<Record<Snippet['kind'], Runner>> = {
  shell: code => run('bash', ['-c', code], root),
  javascript: code => run(process.execPath, ['--input-type=module', '--eval', code], root),
  // Debian's own Python, with the packages of Debian.
  python: code => run('/usr/bin/python3', ['-c', code], root),
  r: code => run('Rscript', ['--vanilla', '-e', code], root),
  sparql: async (code, base) => {
    const query = new URLSearchParams({ query: code }).toString()
    return (await fetch(`${base}sparql?${query}`, { headers: { accept: 'text/csv' } })).text()
  },
  address: async code => (await fetch(code)).text(),
}

/** What each prints for the data that are shipped. */
const prints: Readonly<Record<string, RegExp>> = {
  'curl-document': /^@prefix[^]*skos:prefLabel/,
  'curl-list': /^id,person_id,person_name,[^\r]*answer\r\n[^]*certain/,
  'javascript-rows': /^(\d{4}[\d-]*|\?): \S.*, \S.*, \S.*$/m,
  'javascript-json-ld': /^[1-9]\d* triples$/m,
  'python-rdflib': /^http:\/\/localhost:\d+\/id\/org\/\S+ [1-9]\d*$/m,
  'python-pandas': /^role_name\n(.+ [1-9]\d*\n)+dtype: int64$/m,
  r: /Amtsleitung/,
  'open-refine': /^id,person_id,person_name,/,
  sparql: /^person,role,organization\r\n.+,.+,.+\r\n/,
}

/** Runs all snippets of some kinds against a server. */
export function checkSnippets(
  kinds: readonly Snippet['kind'][],
  site: () => { readonly base: string },
): void {
  const named = snippets('http://localhost/', 'org/x').filter(({ kind }) => kinds.includes(kind))

  for (const { name, kind } of named) {
    it(`runs as it stands on the page: ${name}`, async () => {
      const { base } = site()
      const page = await (await fetch(`${base}getting-started?lang=en`)).text()
      const code = codeOf(page, name)
      expect(await runners[kind](code, base), name).to.match(prints[name] ?? /^$/)
    })
  }
}

/** The text of a snippet, read from the page. */
function codeOf(page: string, name: string): string {
  const [, code = ''] =
    new RegExp(`<section id="${name}">.*?<pre><code>(.*?)</code></pre>`, 's').exec(page) ?? []
  return code
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
