/** The addresses that e-mails lead to, always under the configured origin. */
export const links = {
  invitation: (origin: string, token: string) => `${origin}/invitation/${encodeURIComponent(token)}`,
  passwordReset: (origin: string, token: string) => `${origin}/reset/${encodeURIComponent(token)}`,
  quarterlyReturn: (origin: string, organisationId: string, quarter: string) =>
    `${origin}/returns/${encodeURIComponent(organisationId)}/${encodeURIComponent(quarter)}`,
  concerns: (origin: string) => `${origin}/sign-in?then=%2Fconcerns`,
  worry: (origin: string) => `${origin}/sign-in?then=%2Fworry`,
  signIn: (origin: string) => `${origin}/sign-in`,
  logVisit: (origin: string, matchId: string) =>
    `${origin}/visits/matches/${encodeURIComponent(matchId)}/log`,
  /** The page of a record that somebody looks after: `task` says which kind it is. */
  lookedAfter: (origin: string, task: string, recordId: string) =>
    `${origin}/${RECORDS[task] ?? 'families'}/${encodeURIComponent(recordId)}`,
  ownMatch: (origin: string, matchId: string) => `${origin}/visits/matches/${encodeURIComponent(matchId)}`,
  myFamilies: (origin: string) => `${origin}/my-families`,
  today: (origin: string) => `${origin}/today`,
  supervision: (origin: string) => `${origin}/supervision`,
  volunteers: (origin: string) => `${origin}/volunteers`,
  ownSupervision: (origin: string) => `${origin}/my-supervision`,
}

const RECORDS: Readonly<Record<string, string>> = { volunteer: 'volunteers', match: 'matches' }
