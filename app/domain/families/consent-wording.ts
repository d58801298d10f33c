/** The wording of the consents that is read out or shown today; each consent keeps the number it was given under. */
export const consentWordingVersion = 1
