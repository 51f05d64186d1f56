import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Quad } from '@rdfjs/types'
import { loadKickers } from '../../../src/announcement/kickers.ts'
import { readAnnouncement } from '../../../src/announcement/read.ts'
import { nothingKnown } from '../../../src/identity/identity-files.ts'
import { loadMappingTables } from '../../../src/mapping/load-tables.ts'
import { placeOrganizations } from '../../../src/mapping/placement.ts'
import { unmappable } from '../../../src/mapping/unmappable.ts'
import type { Announcement } from '../../../src/model/announcement.ts'
import type { Extraction } from '../../../src/model/extraction.ts'
import { claim } from '../../../src/pipeline/claims.ts'
import { parse } from '../../../src/rdf/parse.ts'
import { dataFolder, openExtractor } from '../../extraction/support/rule-extractor.ts'
import { reduce } from './reduce.ts'

const baseIri = 'https://data.example/'

/** A case as it came out: the announcement, what was understood, and its graph in the reduced vocabulary. */
export interface ReadCase {
  readonly announcement: Announcement
  readonly extraction: Extraction
  readonly graph: readonly Quad[]
}

/** The path of an announcement up to its claim graph, with every statement accepted that can become RDF. */
export async function openPath(): Promise<(file: string) => Promise<ReadCase>> {
  const [extract, kickers, tables] = await Promise.all([
    openExtractor(),
    loadKickers(join(dataFolder, 'lexicon/de')),
    loadMappingTables(dataFolder),
  ])
  return async file => {
    const announcement = await readAnnouncement(file, { kickers })
    const extraction = await extract(announcement)
    const placements = placeOrganizations(extraction, { ...tables, keptPath: path => path })
    const isHeld = (statement: Extraction['statements'][number]) =>
      unmappable(statement, extraction, placements, tables.roles) !== undefined
    const accepted = extraction.statements.filter(statement => !isHeld(statement))
    const { quads } = claim(
      { announcement, extraction, accepted, unquotable: [] },
      {
        tables,
        ids: { known: nothingKnown, keep: () => Promise.resolve(true) },
        random: counter(),
        baseIri,
        licence: 'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
      },
    )
    return { announcement, extraction, graph: reduce(quads, extraction, extraction.statements.filter(isHeld)) }
  }
}

/** Randomness that never gives the same twice and always the same sequence. */
function counter(): (bytes: number) => Uint8Array {
  let count = 0
  return bytes => {
    count += 1
    return Uint8Array.from({ length: bytes }, (_, index) => Math.floor(count / 32 ** index) % 32)
  }
}

/** The graph that a careful reader would write. IRIs in it are relative to those of organizations. */
export async function expectedGraph(file: string): Promise<readonly Quad[]> {
  return parse(await readFile(file, 'utf8'), { format: 'text/turtle', baseIri: `${baseIri}id/org/` })
}
