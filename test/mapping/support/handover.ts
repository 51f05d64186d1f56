import {
  announcement,
  at,
  date,
  event,
  extraction,
  membership,
  organization,
  person,
  succession,
} from './telling.ts'

const text = `Wechsel an der Spitze des Jobcenters
Enno Grashoff leitet vom Herbst 2022 an das Jobcenter Neufurt. Er folgt auf Silke Hartung, die es seit 2015 geführt hatte und Ende August 2022 in den Ruhestand trat. Grashoff begann 2008 als Sachbearbeiter im Ordnungsamt der Stadt Altfurt, wenig später übernahm er dort die Abteilung Gewerbe. Bis zum Amtsantritt führt Pia Lund die Geschäfte kommissarisch.`

const first = at(text, 'Enno Grashoff leitet vom Herbst 2022 an das Jobcenter Neufurt.')
const second = at(
  text,
  'Er folgt auf Silke Hartung, die es seit 2015 geführt hatte und Ende August 2022 in den Ruhestand trat.',
)
const third = at(
  text,
  'Grashoff begann 2008 als Sachbearbeiter im Ordnungsamt der Stadt Altfurt, wenig später übernahm er dort die Abteilung Gewerbe.',
)
const fourth = at(text, 'Bis zum Amtsantritt führt Pia Lund die Geschäfte kommissarisch.')

const autumn = { value: '2022', part: 'autumn', earliest: '2022-09-01', latest: '2022-11-30' } as const
const lateAugust = { value: '2022-08', part: 'late', earliest: '2022-08-21', latest: '2022-08-31' } as const

/** A planned head, the one before and an acting one; a career in a city that no longer exists; a retirement. */
export const handover = {
  announcement: announcement('jobcenter-2022', text, {
    title: 'Wechsel an der Spitze des Jobcenters',
    publisher: { name: 'Jobcenter Neufurt', basis: 'stated' },
    published: date('2022-09-05'),
  }),
  extraction: extraction({
    persons: [
      person('p1', 'Enno Grashoff', [at(text, 'Enno Grashoff'), at(text, 'Grashoff', 1)]),
      person('p2', 'Silke Hartung', [at(text, 'Silke Hartung')]),
      person('p3', 'Pia Lund', [at(text, 'Pia Lund')]),
    ],
    organizations: [
      organization('o1', 'Jobcenter Neufurt', 'jobcenter', {
        unit: 'Jobcenter',
        place: 'Neufurt',
        mentions: [at(text, 'Jobcenter Neufurt')],
      }),
      organization('o2', 'Stadt Altfurt', 'stadt', {
        place: 'Altfurt',
        mentions: [at(text, 'Stadt Altfurt')],
      }),
      organization('o3', 'Ordnungsamt der Stadt Altfurt', 'amt', {
        unit: 'Ordnungsamt',
        parent: 'o2',
        parentBasis: 'stated',
        mentions: [at(text, 'Ordnungsamt der Stadt Altfurt')],
      }),
      organization('o4', 'Abteilung Gewerbe', 'abteilung', {
        parent: 'o3',
        parentBasis: 'resolved',
        mentions: [at(text, 'Abteilung Gewerbe')],
      }),
    ],
    statements: [
      membership('m1', 'p1', 'o1', {
        role: { text: 'leitet', concept: 'leitung', kind: 'head', implied: true },
        evidence: first,
        status: 'planned',
        period: {
          begin: { date: autumn, basis: 'stated', verbatim: 'vom Herbst 2022 an', evidence: [first] },
          beginEarliest: '2022-09-01',
          beginLatest: '2022-11-30',
        },
      }),
      membership('m2', 'p2', 'o1', {
        role: { text: 'geführt', concept: 'leitung', kind: 'head', implied: true },
        evidence: second,
        basis: 'resolved',
        status: 'ended',
        period: {
          begin: { date: date('2015'), basis: 'stated', verbatim: 'seit 2015', evidence: [second] },
          end: { date: lateAugust, basis: 'stated', verbatim: 'Ende August 2022', evidence: [second] },
          beginEarliest: '2015-01-01',
          beginLatest: '2015-12-31',
          endEarliest: '2022-08-21',
          endLatest: '2022-08-31',
        },
      }),
      membership('m3', 'p1', 'o3', {
        role: { text: 'Sachbearbeiter', concept: 'sachbearbeitung', kind: 'employee', implied: false },
        evidence: third,
        status: 'ended',
        slots: { role: at(text, 'Sachbearbeiter') },
        period: {
          begin: { date: date('2008'), basis: 'stated', verbatim: '2008', evidence: [third] },
          beginEarliest: '2008-01-01',
          beginLatest: '2008-12-31',
          endEarliest: '2008-01-01',
          endLatest: '2022-11-30',
        },
      }),
      membership('m4', 'p1', 'o4', {
        role: { text: 'übernahm', concept: 'abteilungsleitung', kind: 'head', implied: true },
        evidence: third,
        basis: 'resolved',
        status: 'ended',
        period: {
          begin: { basis: 'resolved', verbatim: 'wenig später', evidence: [third], after: 'm3' },
          beginEarliest: '2008-01-01',
          endLatest: '2022-11-30',
          metBy: 'm3',
        },
      }),
      membership('m5', 'p3', 'o1', {
        role: { text: 'kommissarisch', concept: 'leitung', kind: 'acting head', implied: true },
        evidence: fourth,
        basis: 'resolved',
        period: { beginLatest: '2022-09-05', endEarliest: '2022-09-05' },
      }),
      event('e1', 'p2', {
        event: 'retirement',
        result: 'm2',
        evidence: second,
        date: { date: lateAugust, basis: 'stated', verbatim: 'Ende August 2022', evidence: [second] },
      }),
      { ...succession('s1', 'p2', 'p1'), evidence: second, basis: 'resolved' },
    ],
    published: { earliest: '2022-09-05', latest: '2022-09-05', basis: 'stated', evidence: [] },
  }),
}
