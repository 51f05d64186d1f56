import { expect } from 'chai'
import { commands } from '../../src/cli/commands.ts'
import { settingRows } from '../../src/config.ts'
import { stageForTests } from './stage.ts'

describe('the command line', () => {
  const stage = stageForTests()

  describe('help', () => {
    it('lists every command', async () => {
      const { code, out } = await stage.personalia(['--help'])
      expect(code).to.equal(0)
      for (const { name, summary } of commands) expect(out).to.include(name).and.include(summary)
    })

    for (const command of commands) {
      it(`of ${command.name} shows its options and all settings`, async () => {
        const { code, out } = await stage.personalia([command.name, '--help'])
        expect(code).to.equal(0)
        for (const option of Object.keys(command.options)) expect(out).to.include(`--${option}`)
        for (const { flag } of settingRows) expect(out).to.include(`--${flag}`)
      })
    }

    it('is shown without a command, which is no success', async () => {
      expect(await stage.personalia([])).to.include({ code: 2 })
    })

    it('is not all: --version', async () => {
      expect(await stage.personalia(['--version'])).to.include({ code: 0, out: '1.2.3\n' })
    })
  })

  describe('wrong usage', () => {
    const wrong: readonly (readonly [line: string, hint: string])[] = [
      ['publish', 'unknown command'],
      ['extract', 'FILE… is missing'],
      ['serve here', 'unexpected argument'],
      ['serve --prot 1', '--prot'],
      ['serve --port', '--port'],
      ['export --format pdf', 'unknown format'],
      ['extract --format pdf x', 'unknown format'],
      ['extract --out folder x', '--out'],
    ]
    for (const [line, hint] of wrong) {
      it(`${line} → 2, and what to do`, async () => {
        const { code, err, out } = await stage.personalia(line.split(' '))
        expect({ code, out }).to.deep.equal({ code: 2, out: '' })
        expect(err).to.include(hint)
      })
    }
  })

  describe('settings', () => {
    it('reach the commands from flags and environment', async () => {
      const { config } = await stage.personalia(['settings', '--state', 'there'], { PERSONALIA_DATA: 'here' })
      expect(config).to.include({ state: 'there', data: 'here' })
    })

    it('at fault end everything with 3, all faults at once', async () => {
      const { code, err } = await stage.personalia(['serve', '--port', 'x', '--threshold', 'y'])
      expect(code).to.equal(3)
      expect(err).to.include('--port').and.include('--threshold')
    })

    it('that are misspelt in the environment are told', async () => {
      expect((await stage.personalia(['settings'], { PERSONALIA_PROT: '1' })).err).to.include(
        'PERSONALIA_PROT',
      )
    })

    it('are listed with their values and meanings, and as JSON', async () => {
      const { out } = await stage.personalia(['settings', '--port', '9000'])
      for (const { env, meaning } of settingRows) expect(out).to.include(env).and.include(meaning.de)
      expect(out).to.include('PERSONALIA_PORT (--port) = 9000')
      expect(JSON.parse((await stage.personalia(['settings', '--json'])).out)).to.include({ port: 8080 })
    })

    it('show no secret, in no form', async () => {
      const env = { PERSONALIA_SUPPRESSION_KEY: 'nobody may see this' }
      for (const argv of [['settings'], ['settings', '--json']]) {
        const { out } = await stage.personalia(argv, env)
        expect(out).to.include('(set)').and.not.include('nobody may see this')
      }
    })
  })
})
