export { messagesOfMatch } from './messages-of-match.ts'
export { readMessages } from './read-messages.ts'
export { sendMessage } from './send-message.ts'
export { talk } from './talk.ts'
