import { ProblemError, type ProblemSlug } from '../../problem.ts'
import { problems } from '../../problems.ts'
import { ProblemPage, ProblemsPage } from '../../web/pages/problem-page.tsx'
import type { Handler } from '../handler.ts'

/** All problems. */
export const problemList: Handler = () => ({
  kind: 'page',
  cache: 'vocabulary',
  page: frame => ProblemsPage({ frame }),
})

/** One kind of problem: what its `type` leads to. */
export const problem: Handler = ({ segments }) => {
  const slug = segments[1] ?? ''
  if (!isProblem(slug)) throw new ProblemError('not-found', 'There is no such kind of problem.')
  return { kind: 'page', cache: 'vocabulary', page: frame => ProblemPage({ frame, slug }) }
}

function isProblem(slug: string): slug is ProblemSlug {
  return Object.hasOwn(problems, slug)
}
