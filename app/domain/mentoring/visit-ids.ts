type Known = { id: string; matchId: string; familyId: string; volunteerId: string; happenedOn: string }

/** The ids by which the log finds whom a visit was with, and the day on which it was. */
export const idsOf = ({ id, matchId, familyId, volunteerId, happenedOn }: Known) => ({
  visitId: id,
  matchId,
  familyId,
  volunteerId,
  happenedOn,
})
