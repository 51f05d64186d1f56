import type { z } from 'zod'
import { ProblemError } from './problem.ts'
import type { Setting } from './setting.ts'
import { settings } from './settings.ts'

type Settings = typeof settings
type Optional = {
  [Key in keyof Settings]: Settings[Key] extends { default: string } ? never : Key
}[keyof Settings]
type Value<Key extends keyof Settings> = z.output<Settings[Key]['schema']>

export type Config = Readonly<
  { [Key in Exclude<keyof Settings, Optional>]: Value<Key> } & { [Key in Optional]?: Value<Key> }
>

/** Raw values by environment name or flag name; an empty value counts as absent. */
export type RawValues = Readonly<Record<string, string | boolean | undefined>>

/** Every row of the table with its key, for whatever walks over all settings. */
export const settingRows: readonly (Setting & { readonly key: keyof Settings })[] = Object.entries(
  settings,
).map(([key, row]) => ({ key: key as keyof Settings, ...row }))

/**
 * Flags win over the environment, the environment over the defaults.
 * @throws ProblemError('settings') with all faults at once, in `extra.faults`
 */
export function readConfig(env: RawValues, flags: RawValues = {}): Config {
  const port = rawValue(settings.port, env, flags)?.value ?? settings.port.default
  const results = settingRows.map(row => {
    const given = rawValue(row, env, flags)
    const value = given?.value ?? row.default?.replace('{port}', port)
    return { row, given, value, parsed: value === undefined ? undefined : row.schema.safeParse(value) }
  })
  const faults = results.flatMap(({ given, value, parsed }) =>
    parsed?.success === false && given
      ? [`${given.name}: ${parsed.error.issues[0]?.message ?? 'invalid'}, found "${value ?? ''}"`]
      : [],
  )
  if (faults.length > 0) throw new ProblemError('settings', faults.join('\n'), { faults })
  return Object.fromEntries(
    results.flatMap(({ row, parsed }) => (parsed?.success ? [[row.key, parsed.data]] : [])),
  ) as unknown as Config
}

function rawValue(
  row: Setting,
  env: RawValues,
  flags: RawValues,
): { name: string; value: string } | undefined {
  const candidates = [
    { name: `--${row.flag}`, value: flags[row.flag] },
    { name: row.env, value: env[row.env] },
  ]
  const given = candidates.find(({ value }) => value !== undefined && value !== '')
  return given && { name: given.name, value: String(given.value) }
}

/** Names in the environment that look like settings of ours and are none: most likely misspelt. */
export function unknownSettings(env: RawValues): readonly string[] {
  const known = new Set(settingRows.map(row => row.env))
  return Object.keys(env).filter(name => name.startsWith('PERSONALIA_') && !known.has(name))
}
