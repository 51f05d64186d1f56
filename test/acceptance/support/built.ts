import { copyFile, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './process.ts'
import { root } from './published.ts'

export interface Built {
  /** What `node` is given to run a command. */
  readonly program: string
  close(): Promise<void>
}

/** The program as it is installed, compiled into a folder of its own: nothing of the checkout is written to. */
export async function build(): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), 'personalia-built-'))
  for (const name of ['node_modules', 'data', 'shapes']) await symlink(join(root, name), join(folder, name))
  await copyFile(join(root, 'package.json'), join(folder, 'package.json'))
  // Types are looked at by a check of their own.
  const out = [
    '--noCheck',
    '--outDir',
    join(folder, 'dist'),
    '--tsBuildInfoFile',
    join(folder, '.tsbuildinfo'),
  ]
  await run('node_modules/.bin/tsc', ['--project', 'tsconfig.build.json', ...out], root, 300)
  return { program: join(folder, 'dist/main.js'), close: () => rm(folder, { recursive: true }) }
}
