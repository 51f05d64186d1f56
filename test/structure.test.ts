import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The folders of src/ (docs/architecture.md); a new one is a decision to be written down there. */
const folders = [
  'announcement',
  'bridges',
  'cli',
  'correction',
  'evaluation',
  'extraction',
  'feeds',
  'http',
  'identity',
  'mapping',
  'model',
  'pipeline',
  'rdf',
  'reconciliation',
  'register',
  'representation',
  'review',
  'sparql',
  'store',
  'validation',
  'web',
]
const filesBesideFolders = [
  'app.ts',
  'clock.ts',
  'config.ts',
  'log.ts',
  'look-settings.ts',
  'main.ts',
  'problem.ts',
  'problem-kind.ts',
  'problems.ts',
  'request-problems.ts',
  'setting.ts',
  'setting-values.ts',
  'settings.ts',
  'shelf.ts',
]

/** Names that say nothing: what they would hold belongs to the file that is about it. */
const emptyNames = /^(utils?|helpers?|common|shared|misc|constants|managers?|services?|index|types)$/

const sources = filesBelow('src')
const tests = filesBelow('test').filter(isCode)
const written = [
  ...['src', 'test', 'bin', 'bench', 'docs', 'shapes', '.ci', 'data/lexicon', 'data/vocabulary'].flatMap(
    filesBelow,
  ),
  ...readdirSync(root, { withFileTypes: true }).flatMap(entry => (entry.isFile() ? [entry.name] : [])),
].filter(file => !/(^|\/)package-lock\.json$|^test\/corpus\/|\.(png|jpg)$/.test(file))

describe('structure of the project', () => {
  describe('layout', () => {
    it('has the folders of the architecture in src/ and no others', () => {
      const entries = readdirSync(join(root, 'src'), { withFileTypes: true })
      const named = (isFolder: boolean) =>
        entries.filter(entry => entry.isDirectory() === isFolder).map(entry => entry.name)
      expect(named(true)).to.have.members(folders)
      expect(named(false)).to.have.members(filesBesideFolders)
    })

    it('has nothing but sources in src/', () => {
      expect(sources.filter(file => !/\.tsx?$/.test(file))).to.deep.equal([])
    })

    it('names files in kebab-case', () => {
      const odd = [...sources, ...tests].filter(file => !isKebabCase(basename(file)))
      expect(odd).to.deep.equal([])
    })

    it('names folders in kebab-case', () => {
      const steps = new Set([...sources, ...tests].flatMap(file => file.split('/').slice(0, -1)))
      expect([...steps].filter(step => !isKebabCase(step))).to.deep.equal([])
    })

    it('has no file or folder that is named for nothing', () => {
      const steps = [...sources, ...tests].flatMap(file => file.split('/').map(step => ({ file, step })))
      const odd = steps.filter(({ step }) => emptyNames.test(step.replace(/\..*$/, '')))
      expect(odd.map(({ file }) => file)).to.deep.equal([])
    })

    it('tests what is in src/ under the same name of folder', () => {
      const tested = new Set(tests.filter(file => file.split('/').length > 2).map(file => file.split('/')[1]))
      expect(folders.filter(folder => !tested.has(folder))).to.deep.equal([])
    })
  })

  describe('size', () => {
    const lengths = sources.map(file => ({ file, lines: lineCount(file) }))

    it('has no source file above 250 lines', () => {
      expect(lengths.filter(({ lines }) => lines > 250)).to.deep.equal([])
    })

    it('has no test file above 250 lines', () => {
      expect(tests.filter(file => lineCount(file) > 250)).to.deep.equal([])
    })

    it('has a median source file of at most 65 lines', () => {
      expect(median(lengths.map(({ lines }) => lines))).to.be.at.most(65)
    })
  })

  describe('habits', () => {
    it('exports no default and has no enum', () => {
      expect(matches(sources, /^\s*export default|^\s*(export )?(const )?enum /)).to.deep.equal([])
    })

    it('has no mark of unfinished work', () => {
      expect(matches(written, new RegExp(['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')))).to.deep.equal(
        [],
      )
    })

    it('switches off neither a test nor the compiler', () => {
      const off = ['\\.(skip|only)\\(', '\\bx(it|describe)\\(', '@ts-(ignore|nocheck)'].join('|')
      expect(matches([...sources, ...tests], new RegExp(off))).to.deep.equal([])
    })

    it('gives a reason with every rule of the linter that is switched off', () => {
      const bare = /eslint-disable(?!.* -- \S)/
      const ours = [...sources, ...tests].filter(file => file !== 'test/structure.test.ts')
      expect(matches(ours, bare)).to.deep.equal([])
    })

    it('swallows no error', () => {
      expect(matches(sources, /catch *(\([^)]*\))? *\{ *(\}|return (null|undefined|\[\]))/)).to.deep.equal([])
    })

    it('holds no path of a machine', () => {
      expect(matches(written, /(^|[\s'"`(=:])\/(work|home|root|Users)\/\w/)).to.deep.equal([])
    })
  })
})

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(root.length))
}

function isCode(file: string): boolean {
  return /\.tsx?$/.test(file)
}

/** "front-matter.test.ts", "person-page.tsx": words of small letters and digits between hyphens. */
function isKebabCase(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|check|d))?(\.tsx?)?$/.test(
    name.replace(/\.(txt|ttl|json|nq|tsv|html)$/, ''),
  )
}

function lineCount(file: string): number {
  return read(file).split('\n').length - 1
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** "file:line: text" for every line that the pattern finds. */
function matches(files: readonly string[], pattern: RegExp): readonly string[] {
  return files.flatMap(file =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  )
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
