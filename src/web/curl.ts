/** A request that is shown as a command. */
export interface ExampleRequest {
  readonly method: 'GET' | 'POST'
  readonly address: string
  readonly query: readonly (readonly [name: string, value: string])[]
  /** Media type that is asked for; absent where there is nothing to choose. */
  readonly accept?: string
}

/** As it is typed into a POSIX shell; redirects are followed. */
export function curlCommand({ method, address, query, accept }: ExampleRequest): string {
  const parts = [
    'curl -L',
    ...(accept === undefined ? [] : [`-H ${quoted(`Accept: ${accept}`)}`]),
    ...(query.length > 0 && method === 'GET' ? ['-G'] : []),
    quoted(address),
    ...query.map(([name, value]) => `--data-urlencode ${quoted(`${name}=${value}`)}`),
  ]
  return parts.join(' ')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
