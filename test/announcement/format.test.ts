import { expect } from 'chai'
import { formatAnnouncement } from '../../src/announcement/format.ts'
import { parseAnnouncement } from '../../src/announcement/read.ts'

function read(text: string, path: string) {
  return parseAnnouncement({ path, bytes: Buffer.from(text), sidecar: undefined }, { kickers: [] })
}

describe('an announcement as a file', () => {
  const texts = {
    plain: 'Neues\n\nAda Quell leitet das Amt.\n',
    'with all that can be known': `---
id: neue-leitung
title: 'Neues: "Ada" leitet'
publisher: Stadt Musterhausen
published: 2020-01
source: https://x.example/neues?a=1
licence: https://x.example/licence
language: en
---
Neues

Ada Quell leitet das Amt.
`,
    'that begins like front matter': '---\n---\n---\nNeues\n\nAda Quell leitet das Amt.\n',
  }
  for (const [name, text] of Object.entries(texts)) {
    it(`${name}, is read as the same again, under another name too`, () => {
      const announcement = read(text, 'folder/017_neues.txt')
      for (const path of ['folder/017_neues.txt', 'folder/seite.html.txt']) {
        expect(read(formatAnnouncement(announcement, path), path)).to.deep.equal(announcement)
      }
    })
  }

  it('has no front matter where there is nothing to say', () => {
    const announcement = read(texts.plain, 'neues.txt')
    expect(formatAnnouncement(announcement, 'neues.txt')).to.equal(texts.plain)
  })
})
