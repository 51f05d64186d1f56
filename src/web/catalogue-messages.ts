/** What the pages of catalogue and downloads say beside the rest. */
export const catalogueMessages = {
  catalogue: { de: 'Datenkatalog', en: 'Data catalogue' },
  dataset: { de: 'Datensatz', en: 'Data set' },
  service: { de: 'Datendienst', en: 'Data service' },
  services: { de: 'Datendienste', en: 'Data services' },
  downloads: { de: 'Alles zum Herunterladen', en: 'Everything to download' },
  contact: { de: 'Kontakt', en: 'Contact' },
  modified: { de: 'Stand', en: 'As of' },
  statements: { de: 'Aussagen', en: 'Statements' },
  address: { de: 'Adresse', en: 'Address' },
  format: { de: 'Format', en: 'Format' },
  size: { de: 'Größe', en: 'Size' },
  checksum: { de: 'Prüfsumme (SHA-256)', en: 'Checksum (SHA-256)' },
} as const
