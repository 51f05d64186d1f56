import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'chai'
import { parse } from 'yaml'
import { fillSections, sectionNames } from './docs/markdown.ts'
import { root, sections } from './docs/sections.ts'

const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const pagesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name))

const decisions = pagesIn('docs/decisions')
const pages = [
  'README.md',
  'CHANGELOG.md',
  'bench/README.md',
  'shapes/README.md',
  ...pagesIn('docs'),
  ...decisions,
]

describe('documentation', () => {
  describe('generated sections', () => {
    for (const page of pagesIn('docs')) {
      const names = sectionNames(read(page))
      if (names.length === 0) continue
      it(`of ${page} are what the tables say (npm run docs)`, () => {
        const filled = fillSections(read(page), name => sections[name]?.() ?? `no section ${name}`)
        expect(read(page)).to.equal(filled)
      })
    }

    it('stand in one page each', () => {
      const used = pagesIn('docs').flatMap(page => sectionNames(read(page)))
      expect(used.toSorted()).to.deep.equal(Object.keys(sections).toSorted())
    })
  })

  describe('references', () => {
    for (const page of pages) {
      it(`of ${page} lead somewhere`, () => {
        const links = Array.from(
          read(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(#[^)]*)?\)/g),
          ([, path]) => path ?? '',
        )
        expect(links.filter(path => !existsSync(join(root, dirname(page), path)))).to.deep.equal([])
      })

      it(`of ${page} to files of the project name files that exist`, () => {
        const named = Array.from(
          read(page).matchAll(/`((?:src|test|data|docs|shapes|bench|bin|\.ci)\/[\w./-]+)`/g),
          ([, path]) => path ?? '',
        )
        expect(named.filter(path => !existsSync(join(root, path)) && !madeAtRunTime.has(path))).to.deep.equal(
          [],
        )
      })
    }

    it('of the README lead to every page of docs/', () => {
      const missing = pagesIn('docs').filter(page => !read('README.md').includes(`(${page})`))
      expect(missing).to.deep.equal([])
    })

    it('of the list of decisions lead to every record', () => {
      const list = read('docs/decisions/README.md')
      const records = decisions.filter(page => !page.endsWith('README.md'))
      expect(records.filter(page => !list.includes(`(${page.replace(/.*\//, '')})`))).to.deep.equal([])
    })
  })

  describe('architecture page', () => {
    it('has a row for every folder and file of src/', () => {
      const page = read('docs/architecture.md')
      const entries = readdirSync(join(root, 'src'), { withFileTypes: true })
      const names = entries.map(entry => (entry.isDirectory() ? `${entry.name}/` : entry.name))
      expect(names.filter(name => !page.includes(`| \`${name}\``))).to.deep.equal([])
    })

    it('names every rule that holds the layers', () => {
      const rules = Array.from(
        read('.dependency-cruiser.js').matchAll(/name: '([^']+)'/g),
        ([, name]) => name ?? '',
      )
      const page = read('docs/architecture.md')
      expect(rules.filter(rule => !page.includes(`\`${rule}\``))).to.deep.equal([])
    })
  })

  describe('decision records', () => {
    for (const page of decisions.filter(name => !name.endsWith('README.md'))) {
      it(`${page} has context, options, a decision and a date, on one page`, () => {
        const text = read(page)
        const parts = ['Context', 'Options', 'Decision', 'Why the others lost'].filter(
          part => !text.includes(`\n## ${part}\n`),
        )
        expect(parts).to.deep.equal([])
        expect(text).to.match(/^# \d{4} .+\n\nStatus: (accepted|superseded by \d{4}), \d{4}-\d{2}\n/)
        expect(text.split('\n').length).to.be.at.most(60)
      })
    }

    it('are numbered without gaps', () => {
      const numbers = decisions.flatMap(page => /(\d{4})-[a-z0-9-]+\.md$/.exec(page)?.[1] ?? []).map(Number)
      expect(numbers.toSorted((a, b) => a - b)).to.deep.equal(numbers.map((_, index) => index + 1))
    })
  })

  describe('version and licence', () => {
    const { version, license } = JSON.parse(read('package.json')) as { version: string; license: string }
    const publicCode = parse(read('publiccode.yml')) as {
      softwareVersion: string
      legal: { license: string }
    }

    it('are the same in package.json, publiccode.yml and CHANGELOG.md', () => {
      expect(publicCode.softwareVersion).to.equal(version)
      expect(publicCode.legal.license).to.equal(license)
      expect(read('CHANGELOG.md')).to.contain(`\n## ${version}`)
    })

    it('is the licence whose text is here', () => {
      expect(read('LICENSE')).to.match(/^\s*EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/)
    })
  })
})

/** Files that a run makes and that a page may name. */
const madeAtRunTime: ReadonlySet<string> = new Set(['data/ids.tsv'])
