import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Metadata } from './metadata.ts'
import { parsePublished } from './published.ts'

export interface Page {
  /** Title, blank line, main text: one line for each paragraph. */
  readonly text: string
  readonly generated: Metadata
}

const textNode = 3
const elementNode = 1

const noArticle = { title: '', content: undefined, publishedTime: '' }

/** Elements that begin and end a line. */
const blocks = new Set(
  (
    'address article aside blockquote br caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Elements whose content is no text. */
const silent = new Set(['head', 'script', 'style', 'noscript', 'template', 'svg'])

/**
 * The main text of a web page, without navigation and footers, and what its head says. Metadata of a page are written
 * by its machine, so what cannot be used (an odd date, a relative address) is left out rather than refused.
 */
export function readHtml(html: string): Page {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? ''
  const whole = lines(document.documentElement)
  // Readability takes the document apart: what is needed of it was read before.
  const article = new Readability<Node>(document, { serializer: root => root }).parse() ?? noArticle
  const title = (article.title ?? '').replace(/\s+/g, ' ').trim()
  const main = article.content ? lines(article.content) : []
  const text = joined(title, main.length > 0 ? main : whole)
  return { text, generated: head(title, article.publishedTime ?? '', canonical) }
}

function head(title: string, time: string, canonical: string): Metadata {
  const published = parsePublished(time.slice(0, 10))
  return {
    ...(title === '' ? {} : { title }),
    ...(published ? { published } : {}),
    ...(/^https?:\/\/\S+$/.test(canonical) ? { source: canonical } : {}),
  }
}

function joined(title: string, body: readonly string[]): string {
  if (title === '') return body.join('\n')
  return `${title}\n\n${(body[0] === title ? body.slice(1) : body).join('\n')}\n`
}

/** The text below a node, split at block elements; white space as a browser shows it. */
function lines(root: Node): readonly string[] {
  const found: string[] = []
  let current = ''
  const flush = (): void => {
    const line = current.replace(/\s+/g, ' ').trim()
    if (line !== '') found.push(line)
    current = ''
  }
  const walk = (node: Node): void => {
    if (node.nodeType === textNode) current += node.textContent ?? ''
    if (node.nodeType !== elementNode || silent.has(node.nodeName.toLowerCase())) return
    const block = blocks.has(node.nodeName.toLowerCase())
    if (block) flush()
    node.childNodes.forEach(walk)
    if (block) flush()
  }
  walk(root)
  flush()
  return found
}
