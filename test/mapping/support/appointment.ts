import {
  announcement,
  at,
  date,
  event,
  extraction,
  headcount,
  membership,
  organization,
  person,
} from './telling.ts'

const text = `Lindenroder Umweltamt: 52-Jährige übernimmt die Leitung
Das Umweltamt der Stadt Lindenrode hat seit dem 1. April eine neue Chefin. Der Stadtrat hatte im März 2021 die in Altfurt geborene Ruth Ebersbach (52) dazu bestimmt. Sie führt 🌳 rund 80 Beschäftigte. Ihr Stellvertreter bleibt Jon Wiegand.`

const first = at(text, 'Das Umweltamt der Stadt Lindenrode hat seit dem 1. April eine neue Chefin.')
const second = at(
  text,
  'Der Stadtrat hatte im März 2021 die in Altfurt geborene Ruth Ebersbach (52) dazu bestimmt.',
)
const third = at(text, 'Sie führt 🌳 rund 80 Beschäftigte.')
const fourth = at(text, 'Ihr Stellvertreter bleibt Jon Wiegand.')

/** A head appointed by a council, a deputy, a headcount; an age twice and a birthplace that must not be published. */
export const appointment = {
  announcement: announcement('umweltamt-2021', text, {
    publisher: { name: 'Stadt Lindenrode', basis: 'curated' },
    source: 'https://www.lindenrode.example/presse/17',
  }),
  extraction: extraction({
    persons: [
      person('p1', 'Ruth Ebersbach', [at(text, 'Ruth Ebersbach')], {
        givenName: 'Ruth',
        familyName: 'Ebersbach',
      }),
      person('p2', 'Jon Wiegand', [at(text, 'Jon Wiegand')]),
    ],
    organizations: [
      organization('o1', 'Stadt Lindenrode', 'stadt', {
        place: 'Lindenrode',
        mentions: [at(text, 'Stadt Lindenrode')],
      }),
      organization('o2', 'Lindenroder Umweltamt', 'amt', {
        unit: 'Umweltamt',
        parent: 'o1',
        parentBasis: 'stated',
        mentions: [at(text, 'Lindenroder Umweltamt'), at(text, 'Umweltamt der Stadt Lindenrode')],
      }),
      organization('o3', 'Stadtrat', 'rat', {
        parent: 'o1',
        parentBasis: 'resolved',
        mentions: [at(text, 'Stadtrat')],
      }),
    ],
    statements: [
      membership('m1', 'p1', 'o2', {
        role: { text: 'Chefin', concept: 'leitung', kind: 'head', implied: false },
        evidence: first,
        support: [at(text, 'Lindenroder Umweltamt: 52-Jährige übernimmt die Leitung'), second],
        slots: { role: at(text, 'Chefin') },
        period: {
          begin: {
            date: date('2021-04-01'),
            basis: 'resolved',
            verbatim: 'seit dem 1. April',
            evidence: [first, second],
          },
          beginEarliest: '2021-04-01',
          beginLatest: '2021-04-01',
          endEarliest: '2021-04-01',
        },
      }),
      membership('m2', 'p2', 'o2', {
        role: { text: 'Stellvertreter', concept: 'leitung', kind: 'deputy head', implied: false },
        evidence: fourth,
        basis: 'resolved',
        slots: { role: at(text, 'Stellvertreter') },
        period: { beginLatest: '2021-04-30', endEarliest: '2021-04-01' },
      }),
      event('e1', 'p1', {
        body: 'o3',
        result: 'm1',
        evidence: second,
        date: { date: date('2021-03'), basis: 'stated', verbatim: 'im März 2021', evidence: [second] },
      }),
      headcount('h1', 'o2', { value: 80, verbatim: 'rund 80 Beschäftigte', evidence: third }),
    ],
    published: { earliest: '2021-04-01', latest: '2021-04-30', basis: 'inferred', evidence: [first] },
    withheld: [
      { ...at(text, '52-Jährige'), fact: 'age' },
      { ...at(text, 'in Altfurt geborene'), fact: 'birth' },
      { ...at(text, '(52)'), fact: 'age' },
    ],
  }),
}
