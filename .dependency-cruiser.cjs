/**
 * Who may know whom. For each rule test/architecture/fixtures holds a small tree that breaks it, and it alone:
 * a rule that no longer bites fails test/architecture/boundaries.test.ts.
 */
/** @returns {import('dependency-cruiser').IForbiddenRuleType} */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const TESTS = ['^test/', '\\.test\\.tsx?$']
const CORE_MODULES = '^(node:)?[a-z_/]+$'
const DATABASE_PACKAGES = 'node_modules/(drizzle-orm|better-sqlite3|pg)/'
const WEB_PACKAGES = 'node_modules/(@remix-run|react|react-dom|express|lucia|nodemailer)/'
const PURE_KERNEL = '^app/kernel/(day|refusals|workflow)\\.ts$'

module.exports = {
  forbidden: [
    forbid(
      'routes-hold-no-data',
      'A route asks queries and runs commands; it sees neither the database nor what opens it nor the e-mails.',
      { path: '^app/(routes/|root)' },
      { path: ['^db/', '^emails/', '^app/platform\\.server', '^app/workers/', DATABASE_PACKAGES] },
    ),
    forbid(
      'domain-knows-no-web',
      'The domain would still make sense on paper.',
      { path: '^app/domain/', pathNot: TESTS },
      { path: ['^app/(auth|http|routes|ui|workers)/', '^app/[^/]+$', '^emails/', WEB_PACKAGES] },
    ),
    forbid(
      'kernel-knows-no-domain',
      'The kernel serves every area and is about none; it knows no web either.',
      { path: '^app/kernel/', pathNot: TESTS },
      { path: ['^app/(auth|domain|http|routes|ui|workers)/', '^app/[^/]+$', '^emails/', WEB_PACKAGES] },
    ),
    forbid(
      'rules-are-pure',
      'Rules, journeys and vocabularies decide; they do not fetch, and are given the day.',
      { path: '^app/domain/[^/]+/[^/]*(rules|journey|vocabulary)\\.ts$' },
      { path: ['^db/', '^app/kernel/', CORE_MODULES, DATABASE_PACKAGES, '/uuid/'], pathNot: PURE_KERNEL },
    ),
    forbid(
      'front-doors-only',
      'One area of the domain speaks to another through its index. What it names (its words, records, journeys and profiles, which run nothing) may be used directly.',
      { path: '^app/domain/([^/]+)/', pathNot: TESTS },
      {
        path: '^app/domain/([^/]+)/',
        pathNot: ['^app/domain/$1/', '^app/domain/[^/]+/(index|vocabulary|records|journey|profiles)\\.ts$'],
      },
    ),
    forbid(
      'one-way-in-to-the-database',
      'Only the platform opens a database.',
      { pathNot: ['^app/platform\\.server\\.ts$', '^db/', ...TESTS] },
      { path: '^db/open' },
    ),
    forbid(
      'platform-at-the-edge',
      'Only what stands at the edge of the service holds the platform; everything else is handed what it needs.',
      { pathNot: ['^app/(auth|http|workers)/', '^app/entry\\.server\\.tsx$', '^scripts/', ...TESTS] },
      { path: '^app/platform\\.server\\.ts$' },
    ),
    forbid(
      'ui-and-emails-know-no-domain',
      'Components and messages are given plain words and values.',
      { path: '^(app/ui|emails)/', pathNot: TESTS },
      { path: ['^app/(auth|domain|http|kernel|routes|workers)/', '^app/[^/]+$', '^db/'] },
    ),
    forbid(
      'db-knows-only-words',
      'A schema may use the words of an area and the kinds of relation; it knows no rule and no web.',
      { path: '^db/', pathNot: TESTS },
      { path: '^(app|emails)/', pathNot: ['^app/domain/[^/]+/vocabulary\\.ts$', '^app/kernel/actor\\.ts$'] },
    ),
    forbid(
      'graduate-firewall',
      'Only the firewall may join what a person is as a family and as a volunteer. db/schema/index.ts leaves it out.',
      { pathNot: '^app/domain/governance/firewall[^/]*\\.ts$' },
      { path: '^db/schema/graduate-link\\.ts$' },
    ),
    forbid(
      'lucia-behind-auth',
      'Sessions are ours; lucia is one way to keep them, and can be replaced in one folder.',
      { pathNot: '^app/auth/' },
      { path: 'node_modules/lucia/' },
    ),
    forbid(
      'no-remix-stub',
      'The npm package `remix` 2 throws when it is imported: name @remix-run/node or @remix-run/react.',
      {},
      { path: 'node_modules/remix/' },
    ),
    forbid(
      'product-knows-no-tests',
      'What people use does not depend on what tests it.',
      { path: '^(app|db|emails)/', pathNot: TESTS },
      { path: ['^scripts/', ...TESTS] },
    ),
    forbid(
      'production-packages-only',
      'A production install leaves the development packages out.',
      { path: '^(app|db|emails)/', pathNot: [...TESTS, '^app/routes\\.ts$'] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'no-cycles',
      'Say it once, in one direction.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^test/architecture/fixtures/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
