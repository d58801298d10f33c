import { index, type RouteConfig, route } from '@remix-run/route-config'

const at = (file: string) => `routes/${file}.tsx`

/** The map of the service: every address, in the order in which people meet them. */
export default [
  index(at('public/home')),
  route('privacy', at('public/privacy')),
  route('accessibility', at('public/accessibility')),
  route('apply', at('apply/apply')),
  route('apply/received', at('apply/received')),
  route('refer', at('public/refer')),
  route('refer/received', at('public/refer-received')),

  route('sign-in', at('account/sign-in')),
  route('sign-out', at('account/sign-out')),
  route('reset', at('account/reset')),
  route('reset/:token', at('account/choose-password'), { id: 'choose-password-after-reset' }),
  route('invitation/:token', at('account/choose-password'), { id: 'choose-password-when-invited' }),
  route('start', at('account/start')),

  route('find', at('coordinator/find')),
  route('my-families', at('key-worker/my-families')),
  route('your-mentor', at('family/your-mentor')),
  route('your-mentor/someone-else', at('family/ask-for-change'), { id: 'ask-for-someone-else' }),
  route('your-mentor/stop', at('family/ask-for-change'), { id: 'ask-to-stop' }),
  route('your-record', at('family/your-record')),

  route('today', at('coordinator/today')),
  route('families', at('coordinator/families')),
  route('families/:matchingProfileId', at('coordinator/family')),
  route('families/:matchingProfileId/contacts', at('coordinator/family-contacts')),
  route('families/:matchingProfileId/match', at('coordinator/match-family')),
  route('families/:familyId/file', at('key-worker/family-file')),
  route('matches', at('coordinator/matches')),
  route('matches/:matchId', at('coordinator/match')),
  route('matches/:matchId/contacts', at('coordinator/match-contacts')),
  route('matches/:matchId/messages', at('liaison/messages'), { id: 'messages-with-mentor' }),
  route('matches/:matchId/family-says', at('coordinator/family-says')),
  route('volunteers', at('coordinator/volunteers')),
  route('volunteers/new', at('coordinator/new-volunteer')),
  route('volunteers/:volunteerId', at('coordinator/volunteer')),
  route('volunteers/:volunteerId/gates/:gate', at('coordinator/record-gate')),
  route('volunteers/:volunteerId/contacts', at('coordinator/volunteer-contacts')),
  route('volunteers/:volunteerId/offer', at('coordinator/mentor-offer')),
  route('import', at('coordinator/import')),
  route('import/:importFileId', at('coordinator/import-file')),

  route('supervision', at('supervisor/my-volunteers')),
  route('supervision/:volunteerId', at('supervisor/volunteer-supervision')),
  route('supervision/:volunteerId/record', at('supervisor/record-session')),
  route('supervision-status', at('coordinator/supervision-status')),

  route('visits', at('volunteer/my-visits')),
  route('visits/calendar', at('volunteer/calendar')),
  route('visits/matches/:matchId', at('volunteer/my-match')),
  route('visits/matches/:matchId/messages', at('liaison/messages'), { id: 'messages-with-key-worker' }),
  route('visits/matches/:matchId/log', at('volunteer/log-visit')),
  route('visits/:visitId', at('volunteer/visit')),
  route('my-supervision', at('volunteer/my-supervision')),

  route('concerns', at('safeguarding/concerns')),
  route('concerns/:concernId', at('safeguarding/concern')),
  route('worry', at('safeguarding/worry')),
  route('worry/:concernId', at('safeguarding/worry-receipt')),

  route('cohort', at('partner/cohort')),
  route('returns', at('partner/returns')),
  route('returns/:organisationId/:quarter', at('partner/return')),
  route('returns/:organisationId/:quarter/:measure', at('partner/return-evidence')),
  route('programme', at('board/programme')),
  route('programme/evidence', at('board/evidence')),

  route('accounts', at('admin/accounts')),
  route('accounts/new', at('admin/new-account')),
  route('accounts/:accountId', at('admin/account')),
  route('settings', at('admin/settings')),
  route('settings/duty-line', at('admin/duty-line')),
  route('settings/:list', at('admin/reference-list')),
  route('settings/:list/:itemId', at('admin/reference-item')),

  route('calendar/:file', at('public/calendar-file')),

  route('demo/mail', at('demo/mail')),
  route('demo/mail/:messageId', at('demo/message')),

  route('ui', at('demo/gallery')),
  route('ui/charts', at('demo/gallery-charts')),
  route('ui/forms', at('demo/gallery-forms')),
  route('ui/matching', at('demo/gallery-matching')),
  route('ui/people', at('demo/gallery-people')),
  route('ui/states', at('demo/gallery-states')),
  route('ui/states/working', at('demo/working')),
  route('ui/states/:status', at('demo/refusal')),

  route('*', at('public/not-found')),
] satisfies RouteConfig
