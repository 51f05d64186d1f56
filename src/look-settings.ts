import type { Setting } from './setting.ts'
import { colour, contact, imageFile, text, webAddress } from './setting-values.ts'

/** How the pages look and whose they are: what a city sets so that they are its own. */
export const lookSettings = {
  siteName: {
    env: 'PERSONALIA_SITE_NAME',
    flag: 'site-name',
    placeholder: 'NAME',
    default: 'Personalia',
    schema: text,
    meaning: {
      de: 'Name der Seiten, etwa „Wer ist was in Musterhausen“; steht oben und in jedem Titel.',
      en: 'Name of the pages, such as “Who is who in Musterhausen”; stands on top and in every title.',
    },
  },
  logo: {
    env: 'PERSONALIA_LOGO',
    flag: 'logo',
    placeholder: 'FILE',
    schema: imageFile,
    meaning: {
      de: 'Wappen oder Logo neben dem Namen: eine Datei im Datenordner (.svg, .png oder .webp, höchstens 100 kB).',
      en: 'Coat of arms or logo beside the name: a file in the data folder (.svg, .png or .webp, 100 kB at most).',
    },
  },
  colour: {
    env: 'PERSONALIA_COLOUR',
    flag: 'colour',
    placeholder: '#RRGGBB',
    default: '#0a4d8c',
    schema: colour,
    meaning: {
      de: 'Hauptfarbe. Für Links und Schaltflächen wird sie so weit abgedunkelt oder aufgehellt, dass jeder sie lesen kann (WCAG 2.2 AA).',
      en: 'Main colour. For links and buttons it is darkened or lightened as far as everybody needs to read them (WCAG 2.2 AA).',
    },
  },
  report: {
    env: 'PERSONALIA_REPORT',
    flag: 'report',
    placeholder: 'ADDRESS',
    schema: contact,
    meaning: {
      de: 'E-Mail- oder Webadresse für Berichtigung, Löschung und Widerspruch; ohne Angabe PERSONALIA_CONTACT.',
      en: 'E-mail or web address for rectification, erasure and objection; PERSONALIA_CONTACT when not given.',
    },
  },
  imprint: {
    env: 'PERSONALIA_IMPRINT',
    flag: 'imprint',
    placeholder: 'ADDRESS',
    schema: webAddress,
    meaning: {
      de: 'Adresse des Impressums; für den Betrieb immer setzen (§ 5 DDG).',
      en: 'Address of the legal notice; always set it in production (§ 5 DDG).',
    },
  },
  privacy: {
    env: 'PERSONALIA_PRIVACY',
    flag: 'privacy',
    placeholder: 'ADDRESS',
    schema: webAddress,
    meaning: {
      de: 'Adresse der Datenschutzerklärung für Besucher; ohne Angabe die eigene Seite /about/data-protection.',
      en: 'Address of the privacy notice for visitors; the page /about/data-protection when not given.',
    },
  },
  accessibility: {
    env: 'PERSONALIA_ACCESSIBILITY',
    flag: 'accessibility',
    placeholder: 'ADDRESS',
    schema: webAddress,
    meaning: {
      de: 'Adresse der Erklärung zur Barrierefreiheit; ohne Angabe die eigene Seite /about/accessibility.',
      en: 'Address of the accessibility statement; the page /about/accessibility when not given.',
    },
  },
} as const satisfies Record<string, Setting>
