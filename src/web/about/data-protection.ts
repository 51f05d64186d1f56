import type { InBothLanguages } from './prose.ts'

/** What Art. 13 and 14 GDPR ask to be said to those who are told of here, in plain words. */
export const dataProtection: InBothLanguages = {
  de: {
    title: 'Woher die Daten kommen und Ihre Rechte',
    lead: 'Diese Seiten sagen, wer in der öffentlichen Verwaltung welches Amt hat oder hatte. Hier steht, woher das kommt, warum es hier stehen darf und was Sie verlangen können, wenn es um Sie geht.',
    sections: [
      {
        heading: 'Was hier von einer Person steht',
        paragraphs: [
          'Veröffentlicht werden der Name, das Amt oder die Funktion, die Organisation, die Zeiten und die Textstelle, aus der das hervorgeht.',
          'Nicht veröffentlicht werden Geburtstag und Geburtsort, Alter, Geschlecht, Herkunft, Familie, Wohnort, Bilder, private Kontaktdaten, Partei, Religion, Gewerkschaft und Gesundheit. Wo eine Textstelle so etwas nennt, ist es herausgeschnitten und durch […] ersetzt.',
        ],
      },
      {
        heading: 'Woher es kommt',
        paragraphs: [
          'Alles stammt aus amtlichen Mitteilungen, die schon öffentlich waren. Jede Angabe führt zu ihrer Textstelle, jede Textstelle zu ihrer [Mitteilung](announcements).',
          'Die Mitteilungen werden von einem Programm gelesen. Was es nicht sicher versteht, sieht ein Mensch an, bevor es veröffentlicht wird. Über niemanden wird automatisch entschieden, und von niemandem wird ein Profil gebildet.',
        ],
      },
      {
        heading: 'Wer verantwortlich ist',
        paragraphs: [
          'Verantwortlich ist die Stelle, die „{name}“ betreibt. Sie erreichen sie {report}. Mehr steht {imprint}.',
        ],
      },
      {
        heading: 'Wozu und auf welcher Grundlage',
        paragraphs: [
          'Wer öffentliche Aufgaben hat, soll benannt und gefunden werden können: von Bürgerinnen und Bürgern, Presse, Rat und Verwaltung selbst.',
          'Grundlage ist in der Regel Art. 6 Abs. 1 Buchst. e DSGVO (Aufgabe im öffentlichen Interesse) mit dem Recht des Bundes oder des Landes. Worauf sich die verantwortliche Stelle genau stützt, sagt ihre Datenschutzerklärung. Angaben im Sinn von Art. 9 DSGVO, etwa über Partei oder Religion, werden zurückgehalten, auch wenn sie in der Mitteilung stehen.',
        ],
      },
      {
        heading: 'Wer die Daten bekommt und wie lange sie bleiben',
        paragraphs: [
          'Die Daten sind öffentlich und dürfen unter ihrer Lizenz weiter verwendet werden. Suchmaschinen werden gebeten, Seiten über Personen nicht zu führen.',
          'Frühere Ämter bleiben stehen, solange sie erklären, wer wofür zuständig war. Eine Frist, nach der etwas von selbst verschwindet, gibt es noch nicht. Was berichtigt oder gelöscht wird, ist sofort auf allen Seiten und in allen Dateien berichtigt oder gelöscht; wer die Daten weiter verwendet, erfährt es aus der Liste der Änderungen.',
        ],
      },
      {
        heading: 'Was Sie verlangen können',
        paragraphs: [],
        items: [
          'Auskunft, was über Sie gespeichert ist und woher (Art. 14 und 15 DSGVO).',
          'Berichtigung, wenn etwas falsch oder unvollständig ist (Art. 16).',
          'Löschung, wenn es keinen Grund mehr gibt, dass es hier steht (Art. 17). Ein Löschvermerk verhindert, dass es wiederkommt.',
          'Einschränkung: Solange geprüft wird, ist die Angabe nicht zu sehen (Art. 18).',
          'dass die verantwortliche Stelle die Empfänger unterrichtet, soweit sie diese kennt (Art. 19).',
          'Widerspruch aus Gründen, die sich aus Ihrer besonderen Lage ergeben (Art. 21).',
          'Beschwerde bei der Datenschutzaufsicht Ihres Landes oder des Bundes (Art. 77).',
        ],
      },
      {
        heading: 'So geht es',
        paragraphs: [
          'Schreiben Sie {report}: die Adresse der Seite, um die es geht, und was Sie möchten. Für eine Berichtigung hilft ein Hinweis, woran man das Richtige erkennt. Sie bekommen spätestens nach einem Monat Antwort (Art. 12 Abs. 3). Das kostet nichts.',
          'Das Recht auf Datenübertragbarkeit (Art. 20) gilt hier nicht, weil die Daten weder auf Ihrer Einwilligung noch auf einem Vertrag mit Ihnen beruhen. Herunterladen können Sie sie trotzdem, wie jeder.',
        ],
      },
      {
        heading: 'Wenn Sie diese Seiten besuchen',
        paragraphs: [
          'Es gibt keine Cookies, keine Zählung und nichts von fremden Servern. Das Programm hält fest, wann eine Seite welcher Art abgerufen wurde und wie lange das dauerte; nicht, wer fragt, und nicht, welche Person oder welches Suchwort es war. Ein Server, der davor steht, kann mehr festhalten; das sagt die Datenschutzerklärung der verantwortlichen Stelle.',
        ],
      },
    ],
  },
  en: {
    title: 'Where the data come from, and your rights',
    lead: 'These pages say who holds or held which office in public administration. Here you read where that comes from, why it may be here, and what you can ask for when it is about you.',
    sections: [
      {
        heading: 'What is here about a person',
        paragraphs: [
          'Published are the name, the office or role, the organization, the dates, and the passage that says so.',
          'Not published are date and place of birth, age, gender, origin, family, home, pictures, private contact details, party, religion, trade union and health. Where a passage names such a thing, it is cut out and replaced by […].',
        ],
      },
      {
        heading: 'Where it comes from',
        paragraphs: [
          'All of it is taken from official announcements that were public before. Each statement leads to its passage, and each passage to its [announcement](announcements).',
          'The announcements are read by a program. What it does not understand for sure is looked at by a human before it is published. Nobody is decided on automatically, and nobody is profiled.',
        ],
      },
      {
        heading: 'Who is responsible',
        paragraphs: [
          'The controller is the body that runs “{name}”. You can reach it {report}. More stands {imprint}.',
        ],
      },
      {
        heading: 'What for, and on which basis',
        paragraphs: [
          'Whoever has public tasks should be named and found: by citizens, press, council and the administration itself.',
          'The basis is, as a rule, Art. 6(1)(e) GDPR (a task carried out in the public interest) together with federal or state law. What exactly the controller relies on is said in its privacy notice. Data in the sense of Art. 9 GDPR, such as party or religion, are withheld even where the announcement has them.',
        ],
      },
      {
        heading: 'Who gets the data, and how long they stay',
        paragraphs: [
          'The data are public and may be used further under their licence. Search engines are asked not to list pages about persons.',
          'Former offices stay as long as they explain who was responsible for what. There is no period yet after which something goes by itself. What is corrected or erased is so at once, on all pages and in all files; those who use the data further learn of it from the list of changes.',
        ],
      },
      {
        heading: 'What you can ask for',
        paragraphs: [],
        items: [
          'Access: what is kept about you, and where it comes from (Art. 14 and 15 GDPR).',
          'Rectification, where something is wrong or incomplete (Art. 16).',
          'Erasure, where there is no reason any more for it to be here (Art. 17). A note keeps it from coming back.',
          'Restriction: while it is examined, the statement cannot be seen (Art. 18).',
          'that the controller tells the recipients, as far as it knows them (Art. 19).',
          'Objection, on grounds relating to your particular situation (Art. 21).',
          'A complaint to the data protection authority of your state or of the federation (Art. 77).',
        ],
      },
      {
        heading: 'How to do it',
        paragraphs: [
          'Write {report}: the address of the page in question, and what you want. For a rectification it helps to say how one can tell what is right. You get an answer within a month (Art. 12(3)). It costs nothing.',
          'The right to data portability (Art. 20) does not apply, because the data rest neither on your consent nor on a contract with you. You can download them all the same, as everybody can.',
        ],
      },
      {
        heading: 'When you visit these pages',
        paragraphs: [
          'There are no cookies, no counting, and nothing from other servers. The program notes when a page of which kind was asked for and how long that took; not who asks, and not which person or search word it was. A server in front of it may note more; the privacy notice of the controller says so.',
        ],
      },
    ],
  },
}
