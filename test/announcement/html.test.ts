import { expect } from 'chai'
import { readHtml } from '../../src/announcement/html.ts'

const paragraph =
  'Der Rat hat in seiner Sitzung eine neue Leitung für das Bauamt bestimmt, und alle freuen sich. '.repeat(4)

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="de"><head><title>Neue Leitung im Bauamt</title>${head}</head><body>${body}</body></html>`

describe('HTML announcements', () => {
  it('give title and main text, without navigation and scripts', () => {
    const { text, generated } = readHtml(
      page(
        '<link rel="canonical" href="https://stadt.example/7"><meta property="article:published_time" content="2021-03-04T10:00:00Z">',
        `<nav><ul><li><a href="/">Start</a></li><li><a href="/rathaus">Rathaus</a></li></ul></nav>
         <article><h1>Neue Leitung im Bauamt</h1><p>${paragraph}</p><p>Zweiter&nbsp;Absatz<br>mit   Umbruch. ${paragraph}</p></article>
         <script>alert("nichts")</script><footer>Impressum</footer>`,
      ),
    )
    const lines = text.trimEnd().split('\n')
    expect(lines.slice(0, 3)).to.deep.equal(['Neue Leitung im Bauamt', '', paragraph.trim()])
    expect(lines[3]).to.equal('Zweiter Absatz')
    expect(lines[4]).to.match(/^mit Umbruch\. Der Rat/)
    expect(text).not.to.match(/Rathaus|alert|Impressum/)
    expect(generated).to.deep.equal({
      title: 'Neue Leitung im Bauamt',
      published: { value: '2021-03-04', earliest: '2021-03-04', latest: '2021-03-04' },
      source: 'https://stadt.example/7',
    })
  })

  it('leave out what the head says amiss', () => {
    const { generated } = readHtml(
      page(
        '<link rel="canonical" href="/7"><meta property="article:published_time" content="gestern">',
        `<p>${paragraph}</p>`,
      ),
    )
    expect(generated).to.deep.equal({ title: 'Neue Leitung im Bauamt' })
  })

  it('are read when they are short, and when they are hardly HTML', () => {
    expect(readHtml(page('', '<p>Kurz.</p>')).text).to.equal('Neue Leitung im Bauamt\n\nKurz.\n')
    expect(readHtml('<p>Nur ein Absatz').text).to.include('Nur ein Absatz')
    expect(readHtml('').text.trim()).to.equal('')
  })
})
