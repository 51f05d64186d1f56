import { type Cast, givenNames, shiftYears } from './cast.ts'

/**
 * News of our own. {A} to {D} are persons by their full names, {a} to {d} by their surnames, {P} to {S} places,
 * "[sie|er]" is what is said of a woman or a man.
 */
export const news: readonly string[] = [
  `[Neue Leiterin|Neuer Leiter] des Bauamtes der Stadt {P} ist seit dem 1. März 2019 {A}. [Sie|Er] war zuvor [stellvertretende Leiterin|stellvertretender Leiter] des Ordnungsamtes der Stadt {Q}.`,
  `{A} leitet seit April 2017 das Kulturamt der Stadt {P}. [Ihre Vorgängerin|Sein Vorgänger] {B} ist in den Ruhestand gegangen.`,
  `Der Kreistag des Landkreises {P} hat {A} [zur Landrätin|zum Landrat] gewählt.`,
  `{A}, [Leiterin|Leiter] der Stadtbücherei {P}, begrüßte die Gäste. Auch [Bürgermeisterin|Bürgermeister] {B} von der Gemeinde {Q} war gekommen.`,
  `Zum 1. August 2022 übernimmt {A} die Leitung der Grundschule {P}. [Die bisherige Rektorin|Der bisherige Rektor] {B} wechselt an die Realschule {Q}.`,
  `{A} begann 1998 als [Sachbearbeiterin|Sachbearbeiter] im Sozialamt der Stadt {P}. 2006 wechselte [sie|er] als [Referentin|Referent] in das Jugendamt der Stadt {Q}. Seit 2014 leitet [sie|er] das Standesamt der Stadt {R}.`,
  `[Geschäftsführerin|Geschäftsführer] der Stadtwerke {P} GmbH ist weiterhin {A}, [ihre Stellvertreterin|sein Stellvertreter] ist {B}.`,
  `Das {P}er Gesundheitsamt hat [eine neue Leiterin|einen neuen Leiter]: {A} hat am 1. Juni 2020 die Leitung übernommen.`,
  `{A} geht am 30. September 2023 in den Ruhestand. Von 2008 bis 2015 war [sie|er] [Leiterin|Leiter] des Tiefbauamtes der Stadt {P}, seit 2016 leitet [sie|er] das Hochbauamt.`,
  `{A} leitet kommissarisch die Volkshochschule {P}. {B} hatte die Leitung Ende 2021 abgegeben.`,
]

/** The text with these people in it, and the day it was published. */
export function told(text: string, cast: Cast): { readonly text: string; readonly published: string } {
  const written = shiftYears(text, cast.years)
    .replace(/\[([^|\]]*)\|([^\]]*)\]/gu, cast.gender === 'f' ? '$1' : '$2')
    .replace(/\{([A-Da-dP-S])\}/gu, (_, slot: string) => nameIn(slot, cast))
  return { text: written, published: shiftYears('2024-03-14', cast.years) }
}

function nameIn(slot: string, { families, places, gender }: Cast): string {
  const index = 'ABCD'.indexOf(slot.toUpperCase())
  if (index < 0) return places['PQRS'.indexOf(slot)] ?? ''
  const family = families[index] ?? ''
  return slot === slot.toLowerCase() ? family : `${givenNames[gender][index] ?? ''} ${family}`
}
