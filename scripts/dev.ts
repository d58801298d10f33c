import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createServer, type Plugin } from 'vite'
import { program, run } from './process.mjs'

/** The service from its sources, on demo data: reload a page to see a change. */
process.env['DEMO'] ??= '1'
const isWorker = process.argv[2] === 'worker'

/** A build puts the browser's script at this address; here it is compiled when asked for. */
const browserScript: Plugin = {
  name: 'browser-script',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      if (request.url === '/enhance.js') request.url = '/app/enhance.ts'
      next()
    })
  },
}

const vite = await createServer({
  plugins: [browserScript],
  server: { middlewareMode: true, hmr: false, ws: false },
})
const load = () => vite.ssrLoadModule('virtual:remix/server-build')

if (isWorker) {
  process.on('disconnect', () => process.exit())
  const build = await load()
  await build['entry'].module.runWorker()
} else {
  const prepared = await run(program('tsx'), ['scripts/prepare-demo.ts'])
  if (!prepared.ok) process.exit(prepared.code)
  const port = Number(process.env['PORT'] ?? 3000)
  const build = await load()
  await build['entry'].module.runWeb(load, { port, vite })
  const worker = fork(fileURLToPath(import.meta.url), ['worker'])
  process.on('exit', () => worker.kill())
  console.log(`Ready: http://localhost:${port}`)
}
