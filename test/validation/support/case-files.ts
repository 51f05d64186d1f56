import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Quad } from '@rdfjs/types'
import { prefixes } from '../../../src/rdf/namespaces.ts'
import { parse } from '../../../src/rdf/parse.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = join(root, 'test/shapes')

export async function shapes(): Promise<readonly Quad[]> {
  const files = readdirSync(join(root, 'shapes')).filter(name => name.endsWith('.ttl'))
  return (
    await Promise.all(files.map(name => turtle(readFileSync(join(root, 'shapes', name), 'utf8'))))
  ).flat()
}

let complete: Promise<Quad[]> | undefined

/** A conforming announcement; every case is read together with it. */
export function base(): Promise<Quad[]> {
  complete ??= turtle(readFileSync(join(folder, 'base.ttl'), 'utf8'))
  return complete
}

export interface Case {
  readonly name: string
  readonly valid: boolean
  /** `s:Shape path` of everything that must be reported, and nothing else; `-` for a node without path. */
  readonly reports: readonly string[]
  readonly quads: () => Promise<readonly Quad[]>
}

/** The files in the folders of test/shapes; their comments say what must be reported. */
export const cases: readonly Case[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ttl') && dirname(file) !== '.')
  .toSorted()
  .map(file => {
    const text = readFileSync(join(folder, file), 'utf8')
    return {
      name: file,
      valid: basename(file).startsWith('valid-'),
      reports: [...text.matchAll(/^# reports (.+)$/gmu)].map(([, report = '']) => report).toSorted(),
      quads: async () => [...(await base()), ...(await turtle(text))],
    }
  })

export function turtle(text: string): Promise<Quad[]> {
  return parse(text, { format: 'text/turtle', baseIri: 'https://daten.example/' })
}

/** How the cases name what is reported. */
export function reported({ shape, path }: { readonly shape: string; readonly path?: string }): string {
  const short = (path ?? '-').replaceAll(/<([^>]*)>/gu, (_, iri: string) => compact(iri))
  return `${shape.replace(prefixes.shapes, 's:')} ${short}`
}

function compact(iri: string): string {
  const match = Object.entries(prefixes).find(
    ([, namespace]) => iri.startsWith(namespace) && /^[\w-]+$/u.test(iri.slice(namespace.length)),
  )
  return match ? `${match[0]}:${iri.slice(match[1].length)}` : iri
}
