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
  supervision: (origin: string) => `${origin}/supervision`,
  volunteers: (origin: string) => `${origin}/volunteers`,
  ownSupervision: (origin: string) => `${origin}/my-supervision`,
}
