import type { GateDetail } from './vocabulary.ts'

/** What a fact says beyond its day, in words: "Enhanced, child workforce, no barred list". Empty when nothing. */
export function sayDetail(detail: GateDetail): string {
  switch (detail.kind) {
    case 'dbs':
      return `${capital(detail.level)}, ${detail.workforce.replaceAll('_', ' ')} workforce, ${sayLists(detail)}`
    case 'references':
      return `${detail.satisfactory} satisfactory, ${detail.verifiedByVoice} checked by talking to the referee`
    case 'identity':
      return capital(detail.route.replace('_', ' '))
    case 'panel':
      return detail.restricted ? 'With restrictions' : ''
    case 'module':
      return `Version ${detail.version}`
    case 'plain':
      return ''
  }
}

function sayLists({ childBarred, adultBarred }: { childBarred: boolean; adultBarred: boolean }): string {
  if (childBarred && adultBarred) return 'both barred lists'
  if (childBarred) return 'children’s barred list'
  return adultBarred ? 'adults’ barred list' : 'no barred list'
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
