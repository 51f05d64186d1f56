import { context } from '../handlers/files.ts'
import { jsonSchema } from '../handlers/schemas.ts'
import { concept, vocabulary } from '../handlers/vocabulary.ts'
import { data, fixed, type Row } from './row.ts'

/** The terms, roles and rules that the data are written in. */
export const vocabularies: readonly Row[] = [
  data('/ns', vocabulary('ns'), { de: 'Unsere eigenen Begriffe.', en: 'The terms of our own.' }),
  data('/role', vocabulary('role'), { de: 'Das Verzeichnis der Rollen.', en: 'The scheme of roles.' }),
  data('/role/:role', concept('role'), { de: 'Eine Rolle.', en: 'One role.' }),
  data('/orgtype', vocabulary('orgtype'), {
    de: 'Das Verzeichnis der Organisationstypen.',
    en: 'The scheme of organization types.',
  }),
  data('/orgtype/:orgtype', concept('orgtype'), {
    de: 'Ein Organisationstyp.',
    en: 'One organization type.',
  }),
  data('/shapes', vocabulary('shapes'), {
    de: 'Die SHACL-Regeln, denen alles Veröffentlichte genügt.',
    en: 'The SHACL shapes that everything published conforms to.',
  }),
  fixed('/context/v1.jsonld', ['application/ld+json'], context, {
    de: 'Der JSON-LD-Kontext unserer Dokumente.',
    en: 'The JSON-LD context of our documents.',
  }),
  fixed('/schema/:schema', ['application/schema+json'], jsonSchema, {
    de: 'JSON Schema der Dokumente, der Listen und ihrer Zeilen.',
    en: 'JSON Schema of documents, of lists and of their rows.',
  }),
]
