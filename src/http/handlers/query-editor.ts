import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { queryScript } from '../../web/query-script.ts'
import { basePath } from '../../web/hrefs.ts'
import { entityTag } from '../entity-tag.ts'
import type { Fixed } from '../answer.ts'
import type { Handler } from '../handler.ts'

const require = createRequire(import.meta.url)

/** Where the package lies: we serve its files ourselves, so that the page asks no other host. */
const script = require.resolve('@zazuko/yasqe/build/yasqe.min.js')
const style = require.resolve('@zazuko/yasqe/build/yasqe.min.css')
const { version } = require('@zazuko/yasqe/package.json') as { readonly version: string }

/** Colours of the editor that are too light to read. */
const readable = `.yasqe .CodeMirror-linenumber { color: #595959 }
.yasqe .CodeMirror span.cm-comment { color: #5c5c5c }
.yasqe .CodeMirror span.cm-string-2 { color: #a33c00 }`

export const editorScript: Handler = async () => file('text/javascript', await readFile(script, 'utf8'))

export const editorStyle: Handler = async () =>
  file('text/css', `${await readFile(style, 'utf8')}\n${readable}`)

export const pageScript: Handler = () => file('text/javascript', queryScript)

function file(type: string, body: string): Fixed {
  // Maps of the source are not served.
  const own = body.replace(/\n?\/[/*]# sourceMappingURL=\S+(?: \*\/)?/gu, '')
  return { kind: 'fixed', contentType: `${type}; charset=utf-8`, body: own, cache: 'versioned' }
}

/** Addresses of what the query page loads; each changes with its file. */
export interface EditorFiles {
  readonly style: string
  readonly scripts: readonly string[]
}

export function editorFiles(baseIri: string): EditorFiles {
  const base = basePath(baseIri)
  const own = entityTag('query-page.js', queryScript).slice(1, 9)
  return {
    style: `${base}query-editor.css?v=${version}`,
    scripts: [`${base}query-editor.js?v=${version}`, `${base}query-page.js?v=${own}`],
  }
}
