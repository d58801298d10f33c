import { createServer } from 'node:http'

/** The least that a page could cost on this machine: Node's own server with ten kilobytes that are always the same. */
const page = Buffer.alloc(10_240, 'a')
const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html', 'content-length': page.length })
  response.end(page)
})
server.listen(Number(process.env.PORT), '127.0.0.1')
