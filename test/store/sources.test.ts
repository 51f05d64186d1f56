import { expect } from 'chai'
import { openSourceIndex } from '../../src/store/record/sources.ts'
import { emptyFolder } from './folders.ts'
import { open } from './opened.ts'

const version = (text: string) => () => Promise.resolve(text)

describe('the source index', () => {
  it('remembers files by name and announcement, also in another process of the same version', async () => {
    const folder = await emptyFolder()
    const { record, store } = await open(folder)
    const first = await openSourceIndex<string>(record, version('1'))
    first.records.set('a.txt', { hash: '1', announcement: 'x', outcome: 'published' })
    first.records.set('b.txt', { hash: '2', outcome: 'failed' })
    first.records.set('c.txt', { hash: '3', announcement: 'x', outcome: 'published' })
    first.records.delete('c.txt')
    await first.save()
    const { record: again, store: second } = await open(folder)
    const index = await openSourceIndex<string>(again, version('1'))
    expect([...index.records]).to.deep.equal([
      ['a.txt', { hash: '1', announcement: 'x', outcome: 'published' }],
      ['b.txt', { hash: '2', outcome: 'failed' }],
    ])
    expect([...index.records.keys()]).to.deep.equal(['a.txt', 'b.txt'])
    expect(index.records.get('b.txt')).to.deep.equal({ hash: '2', outcome: 'failed' })
    expect(index.records.get('c.txt')).to.equal(undefined)
    expect(index.records.filesOf('x')).to.deep.equal(['a.txt'])
    await store.close()
    await second.close()
  })

  it('forgets all when the version is another one, or was never said', async () => {
    const { record, store } = await open(await emptyFolder())
    const first = await openSourceIndex<string>(record, version('1'))
    first.records.set('a.txt', { hash: '1', outcome: 'published' })
    expect([...(await openSourceIndex(record, version('1'))).records]).to.deep.equal([])
    first.records.set('a.txt', { hash: '1', outcome: 'published' })
    await first.save()
    expect([...(await openSourceIndex(record, version('1'))).records.keys()]).to.deep.equal(['a.txt'])
    expect([...(await openSourceIndex(record, version('2'))).records]).to.deep.equal([])
    await store.close()
  })
})
