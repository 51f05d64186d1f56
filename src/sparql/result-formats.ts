/** A format for the rows of SELECT and the verdict of ASK; the graphs of the others have the formats of documents. */
export interface ResultFormat {
  readonly mediaTypes: readonly [canonical: string, ...others: string[]]
  /** Suffix of a file, and its name on the command line. */
  readonly extension: string
  readonly label: string
  /** Whether the format can say yes or no. */
  readonly boolean: boolean
}

/** W3C Recommendations of 21 March 2013; the first answers whoever accepts anything. */
export const resultFormats: readonly ResultFormat[] = [
  {
    mediaTypes: ['application/sparql-results+json', 'application/json'],
    extension: 'json',
    label: 'SPARQL Results JSON',
    boolean: true,
  },
  {
    mediaTypes: ['application/sparql-results+xml', 'application/xml', 'text/xml'],
    extension: 'xml',
    label: 'SPARQL Results XML',
    boolean: true,
  },
  { mediaTypes: ['text/csv'], extension: 'csv', label: 'CSV', boolean: false },
  { mediaTypes: ['text/tab-separated-values'], extension: 'tsv', label: 'TSV', boolean: false },
]
