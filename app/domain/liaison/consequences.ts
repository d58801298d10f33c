import { type Consequences, familyNamed, say, volunteerNamed } from '#app/kernel/consequences.ts'
import type { LiaisonEvent } from './events.ts'

export const liaisonConsequences: Consequences<LiaisonEvent> = {
  'message.sent': {
    says: (e) =>
      e.side === 'mentor'
        ? say`${volunteerNamed(e.volunteerId)} wrote to the key worker of ${familyNamed(e.familyId)}`
        : say`The key worker of ${familyNamed(e.familyId)} wrote to ${volunteerNamed(e.volunteerId)}`,
    emails: (e) =>
      e.told === 'already'
        ? []
        : [
            {
              template: 'message-waiting',
              to:
                e.side === 'mentor'
                  ? { kind: 'account', id: e.keyWorkerId }
                  : { kind: 'volunteer', id: e.volunteerId },
              props: {},
            },
          ],
  },
  'message.read': {
    says: (e) =>
      e.side === 'mentor'
        ? say`The key worker of ${familyNamed(e.familyId)} read what ${volunteerNamed(e.volunteerId)} wrote`
        : say`${volunteerNamed(e.volunteerId)} read what the key worker of ${familyNamed(e.familyId)} wrote`,
    emails: { none: 'The writer sees it beside the message.' },
  },
}
