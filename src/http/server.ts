import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import Koa from 'koa'
import { createFront } from './front.ts'
import { accessLog } from './middleware/access-log.ts'
import { conditional } from './middleware/conditional.ts'
import { cors } from './middleware/cors.ts'
import { problemAnswers } from './middleware/problems.ts'
import { requestId } from './middleware/request-id.ts'
import { securityHeaders } from './middleware/security-headers.ts'
import { router } from './router.ts'
import { routes } from './routes.ts'
import type { Site } from './site.ts'

/** The server's request listener: every step a request goes through, in order. */
export function createServer(site: Site): RequestListener {
  const front = createFront(site)
  const app = new Koa()
  app.use(front.remember)
  app.use(requestId(site))
  app.use(accessLog(site))
  app.use(securityHeaders)
  app.use(cors)
  app.use(problemAnswers(site))
  app.use(conditional)
  app.use(router(routes, site))
  // What fails while an answer is on its way (a client that went away) is no request's problem any more.
  app.on('error', (error: unknown) => {
    site.log.warn({ error: error instanceof Error ? error.message : String(error) }, 'answer broken off')
  })
  const listener = app.callback()
  const longWay = (request: IncomingMessage, response: ServerResponse) => void listener(request, response)
  return (request, response) => {
    front.answer(request, response).then(
      answered => {
        if (!answered) longWay(request, response)
      },
      // Where the store does not answer, the long way says so.
      () => {
        longWay(request, response)
      },
    )
  }
}
