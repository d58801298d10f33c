import { runWeb } from '#app/http/run.server.ts'
import { buildOf } from './pages.ts'

const bare = {
  'routes/bare': { id: 'routes/bare', path: 'bare', module: { default: () => null, loader: () => null } },
}

await runWeb(process.argv[2] === 'bare' ? buildOf(bare as never) : buildOf())
