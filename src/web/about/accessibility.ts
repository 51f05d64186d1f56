import type { InBothLanguages } from './prose.ts'

/** The statement that § 12b BGG and the laws of the states ask for, as far as the software can make it. */
export const accessibility: InBothLanguages = {
  de: {
    title: 'Erklärung zur Barrierefreiheit',
    lead: 'Diese Seiten sollen alle benutzen können: mit Tastatur, Vorleseprogramm, Vergrößerung, auf kleinem und großem Bildschirm, hell und dunkel, mit und ohne JavaScript.',
    sections: [
      {
        heading: 'Woran wir uns halten',
        paragraphs: ['Maßstab sind die BITV 2.0, die Norm EN 301 549 und die WCAG 2.2, Stufe AA.'],
      },
      {
        heading: 'Wie es geprüft ist',
        paragraphs: [
          'Jede Art von Seite wird bei jeder Änderung der Software mit axe-core und dem Nu HTML Checker geprüft: breit und bei 320 Pixeln, hell und dunkel, Deutsch und Englisch. Wege nur mit der Tastatur werden in einem Browser nachgespielt. Dabei ist kein Fehler bekannt.',
          'Eine Prüfung durch Menschen mit Behinderungen oder durch eine Prüfstelle hat noch nicht stattgefunden. Programme finden nur einen Teil der Hindernisse.',
        ],
      },
      {
        heading: 'Was noch nicht so ist, wie es sein soll',
        paragraphs: [],
        items: [
          'Textstellen stehen im Wortlaut der Mitteilungen und damit auf Deutsch, auch auf englischen Seiten; sie sind als Deutsch ausgezeichnet.',
          'Texte in Leichter Sprache und in Deutscher Gebärdensprache gibt es noch nicht.',
          'Prüfregeln, Vokabulare und „Alle Angaben“ richten sich an Fachleute und sind entsprechend schwer zu lesen.',
        ],
      },
      {
        heading: 'Ein Hindernis melden',
        paragraphs: [
          'Wenn Sie auf etwas stoßen, das Sie nicht benutzen können, schreiben Sie bitte {contact}. Nennen Sie die Adresse der Seite und was Sie verwenden; Sie bekommen Antwort und, was Sie gesucht haben, auf einem anderen Weg.',
        ],
      },
      {
        heading: 'Wenn das nicht hilft',
        paragraphs: [
          'Bekommen Sie innerhalb von sechs Wochen keine oder keine zufriedenstellende Antwort, können Sie sich an die Schlichtungs- oder Durchsetzungsstelle wenden, die für die Stelle zuständig ist, die diese Seiten betreibt: die des Landes oder die [Schlichtungsstelle nach § 16 BGG](https://www.schlichtungsstelle-bgg.de/).',
        ],
      },
    ],
  },
  en: {
    title: 'Accessibility statement',
    lead: 'Everybody should be able to use these pages: by keyboard, with a screen reader, enlarged, on small and large screens, light and dark, with and without JavaScript.',
    sections: [
      {
        heading: 'What we keep to',
        paragraphs: ['The measure is BITV 2.0, the standard EN 301 549 and WCAG 2.2, level AA.'],
      },
      {
        heading: 'How it is checked',
        paragraphs: [
          'With every change of the software each kind of page is checked with axe-core and the Nu HTML Checker: wide and at 320 pixels, light and dark, German and English. Ways by keyboard alone are played through in a browser. No fault is known.',
          'People with disabilities, or a testing body, have not tested it yet. Programs find but a part of the obstacles.',
        ],
      },
      {
        heading: 'What is not yet as it should be',
        paragraphs: [],
        items: [
          'Passages stand in the wording of the announcements and so in German, on English pages too; they are marked as German.',
          'There are no texts in easy language or in sign language yet.',
          'Rules, vocabularies and “All statements” are for experts, and as hard to read.',
        ],
      },
      {
        heading: 'Report an obstacle',
        paragraphs: [
          'When you meet something that you cannot use, please write {contact}. Name the address of the page and what you use; you get an answer, and what you were looking for by another way.',
        ],
      },
      {
        heading: 'When that does not help',
        paragraphs: [
          'If within six weeks you get no answer or none that satisfies you, you can turn to the arbitration or enforcement body that is responsible for whoever runs these pages: that of the state, or the [arbitration board under § 16 BGG](https://www.schlichtungsstelle-bgg.de/).',
        ],
      },
    ],
  },
}
