import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig, type Plugin } from 'vite'
import remixOptions from './remix.config.js'

/** No page is hydrated: what Remix would build of it for the browser is left empty, so no server code gets there. */
const pagesStayOnTheServer: Plugin = {
  name: 'pages-stay-on-the-server',
  enforce: 'post',
  transform: (_code, id) =>
    /\?__remix-build-client-route$|entry\.client\.tsx$/.test(id) ? 'export default null' : null,
}

export default defineConfig({
  plugins: [pagesStayOnTheServer, remix(remixOptions)],
  css: {
    preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['.', 'node_modules'] } },
  },
  build: { assetsInlineLimit: 0, target: 'es2022' },
})
