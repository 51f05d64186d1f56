import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { graphOf } from '../pipeline/examples.ts'
import { stageForTests } from './stage.ts'

describe('commands over files', () => {
  const stage = stageForTests()

  describe('extract', () => {
    it('prints text, JSON or gold', async () => {
      const file = join(stage.folder, '101.txt')
      await writeFile(file, 'sure Anna\n')
      expect((await stage.personalia(['extract', file])).out)
        .to.include('statements (1)')
        .and.include('m')
      expect(JSON.parse((await stage.personalia(['extract', '--json', file])).out)).to.have.nested.property(
        'extraction.statements[0].person',
        'Anna',
      )
      expect(JSON.parse((await stage.personalia(['extract', '--format', 'gold', file])).out)).to.include({
        id: '101',
      })
    })

    it('writes gold files for the texts of a folder, goes on after a broken one, and ends with 1', async () => {
      await writeFile(join(stage.folder, '101.txt'), 'sure Anna\n')
      await writeFile(join(stage.folder, '101.meta.json'), '{}')
      await writeFile(join(stage.folder, '102.txt'), '')
      await writeFile(join(stage.folder, '103.html'), '<p>sure Berta')
      const out = join(stage.folder, 'out', 'pred')
      const { code, err } = await stage.personalia([
        'extract',
        '--format',
        'gold',
        '--out',
        out,
        stage.folder,
      ])
      expect(code).to.equal(1)
      expect(err).to.include('102.txt')
      for (const id of ['101', '103']) {
        expect(JSON.parse(await readFile(join(out, `${id}.pred.json`), 'utf8'))).to.include({ id })
      }
    })

    it('of a file that is not there ends with 4', async () => {
      expect(await stage.personalia(['extract', join(stage.folder, 'none.txt')])).to.include({ code: 4 })
    })
  })

  describe('validate', () => {
    it('says of each file whether it conforms', async () => {
      await writeFile(join(stage.folder, 'good.ttl'), '')
      await writeFile(join(stage.folder, 'bad.ttl'), '')
      const { code, out } = await stage.personalia([
        'validate',
        join(stage.folder, 'good.ttl'),
        join(stage.folder, 'bad.ttl'),
      ])
      expect(code).to.equal(1)
      expect(out).to.match(/good\.ttl: conforms\n.*bad\.ttl: refused/)
      expect(await stage.personalia(['validate', join(stage.folder, 'good.ttl')])).to.include({ code: 0 })
    })
  })

  describe('export', () => {
    it('writes what is published to standard output or a file, in the format of its suffix', async () => {
      const { code, out } = await stage.personalia(['export'])
      expect(code).to.equal(0)
      expect(out).to.include(`<${graphOf('a').value}> .\n`)
      await stage.personalia(['export', '--out', join(stage.folder, 'all.ttl')])
      expect(await readFile(join(stage.folder, 'all.ttl'), 'utf8')).to.match(/PREFIX|@prefix/i)
      expect((await stage.personalia(['export', '--format', 'turtle'])).out).to.match(/PREFIX|@prefix/i)
    })

    it('of nothing ends with 4', async () => {
      stage.publish = false
      expect(await stage.personalia(['export'])).to.include({ code: 4, out: '' })
    })
  })
})
