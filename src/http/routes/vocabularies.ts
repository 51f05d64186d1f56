import { context } from '../handlers/files.ts'
import { concept, vocabulary } from '../handlers/vocabulary.ts'
import { data, fixed, type Row } from './row.ts'

/** The terms, roles and rules that the data are written in. */
export const vocabularies: readonly Row[] = [
  data('/ns', vocabulary('ns'), 'The terms of our own.'),
  data('/role', vocabulary('role'), 'The scheme of roles.'),
  data('/role/:role', concept('role'), 'One role.'),
  data('/orgtype', vocabulary('orgtype'), 'The scheme of organization types.'),
  data('/orgtype/:orgtype', concept('orgtype'), 'One organization type.'),
  data('/shapes', vocabulary('shapes'), 'The SHACL shapes that everything published conforms to.'),
  fixed('/context/v1.jsonld', ['application/ld+json'], context, 'The JSON-LD context of our documents.'),
]
