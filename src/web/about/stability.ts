import type { InBothLanguages } from './prose.ts'

/** What those who build on the data can rely on; the same promise as docs/stability.md. */
export const stability: InBothLanguages = {
  de: {
    title: 'Was gleich bleibt',
    lead: 'Wer auf diesen Daten aufbaut, soll sich darauf verlassen können. Das versprechen wir, und das nicht.',
    sections: [
      {
        heading: 'Das bleibt',
        paragraphs: [],
        items: [
          'Kennungen unter /id/ werden nie neu vergeben. Was zusammengeführt wurde, leitet weiter (308); was gelöscht wurde, antwortet mit 410.',
          'Die Begriffe unter https://w3id.org/personalia/ ändern ihre Bedeutung nicht. Ein überholter wird so gekennzeichnet und nicht entfernt.',
          'Die Schlüssel des [JSON-LD-Kontexts](context/v1.jsonld) werden nicht umbenannt und nicht entfernt; es kommen nur neue dazu. Was nicht vereinbar wäre, bekäme eine neue Adresse, und die alte bliebe.',
          'Spalten von CSV und Schlüssel von JSON Lines behalten Namen, Bedeutung und Reihenfolge; neue stehen am Ende.',
          'Parameter behalten Namen, Bedeutung und Vorgabe. Unbekannte werden mit 400 abgelehnt, damit ein Schreibfehler auffällt.',
          'Endungen, Medientypen und das Format, das ohne Accept geliefert wird (Turtle; bei Listen ebenso), bleiben.',
          'Die Adressen der Fehler ([problems](problems)) und ihr Status bleiben.',
        ],
      },
      {
        heading: 'Das kann sich ändern',
        paragraphs: [],
        items: [
          'Inhalte: Angaben werden ergänzt, berichtigt und gelöscht; dafür sind sie da.',
          'Wortlaut, Aufbau und Aussehen der Seiten; wer Daten braucht, nimmt die Datenformate.',
          'Die Reihenfolge von Tripeln, die Werte von ETag und cursor, die Kennungen von Anfragen.',
          'Zusätzliche Eigenschaften, Formate, Parameter und Adressen.',
        ],
      },
      {
        heading: 'Wenn doch etwas weichen muss',
        paragraphs: [
          'Es wird im Änderungsverzeichnis der Software angekündigt und bleibt danach noch mindestens zwölf Monate, mit einem Verweis auf das Neue. Gesetzliche Pflichten, etwa zur Löschung, gehen vor.',
        ],
      },
    ],
  },
  en: {
    title: 'What stays the same',
    lead: 'Those who build on these data should be able to rely on them. This is what we promise, and what not.',
    sections: [
      {
        heading: 'This stays',
        paragraphs: [],
        items: [
          'Identifiers below /id/ are never given out again. What was merged leads on (308); what was erased answers with 410.',
          'The terms below https://w3id.org/personalia/ do not change their meaning. One that is outdated is marked so, and not removed.',
          'The keys of the [JSON-LD context](context/v1.jsonld) are neither renamed nor removed; there will only be new ones. What would not be compatible would get a new address, and the old one would stay.',
          'Columns of CSV and keys of JSON Lines keep name, meaning and order; new ones stand at the end.',
          'Parameters keep name, meaning and default. Unknown ones are refused with 400, so that a misspelling shows.',
          'Suffixes, media types and the format that is sent without Accept (Turtle, for lists too) stay.',
          'The addresses of [problems](problems) and their status stay.',
        ],
      },
      {
        heading: 'This may change',
        paragraphs: [],
        items: [
          'Contents: statements are added, corrected and erased; that is what they are for.',
          'Wording, structure and look of the pages; whoever needs data takes the data formats.',
          'The order of triples, the values of ETag and cursor, the ids of requests.',
          'Further properties, formats, parameters and addresses.',
        ],
      },
      {
        heading: 'If something has to go all the same',
        paragraphs: [
          'It is announced in the changelog of the software and stays for twelve months at least, with a reference to what is new. Duties by law, such as erasure, go before.',
        ],
      },
    ],
  },
}
