/** Ways of reaching somebody. */
export const contactChannels = ['email', 'text', 'phone', 'post', 'through_key_worker'] as const
export type ContactChannel = (typeof contactChannels)[number]

/** What a message may say on a channel: all of it, only that there is something to read, or nothing at all. */
export const contactSafety = ['open', 'discreet', 'never'] as const
export type ContactSafety = (typeof contactSafety)[number]
