import type { CSSProperties } from 'react'

// Styles stand on each element: many mail programs drop style sheets.

const ink = '#17282b'
const inkSoft = '#4a5a5c'
const teal = '#0b5a5a'
const paper = '#faf8f5'
const line = '#c9d3d2'

const font =
  '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif'

/** How every part of an e-mail looks. */
export const look = {
  page: { margin: 0, padding: '24px 12px', backgroundColor: paper, color: ink, fontFamily: font },
  sheet: {
    maxWidth: '560px',
    backgroundColor: '#ffffff',
    border: `1px solid ${line}`,
    borderTop: `6px solid ${teal}`,
    borderRadius: '8px',
  },
  inside: { padding: '24px 28px 8px' },
  brand: { margin: '0 0 20px', fontSize: '19px', lineHeight: '24px', fontWeight: 700, color: teal },
  heading: {
    margin: '0 0 16px',
    fontSize: '28px',
    lineHeight: '34px',
    fontWeight: 700,
    letterSpacing: '-0.012em',
  },
  text: { margin: '0 0 16px', fontSize: '17px', lineHeight: '25px' },
  note: { margin: '0 0 12px', fontSize: '15px', lineHeight: '22px', color: inkSoft },
  button: {
    margin: '4px 0 20px',
    padding: '12px 20px',
    borderRadius: '4px',
    backgroundColor: teal,
    color: '#ffffff',
    fontSize: '17px',
    lineHeight: '22px',
    fontWeight: 600,
    textDecoration: 'none',
  },
  rule: { margin: '12px 0 16px', borderTop: `1px solid ${line}` },
  link: { color: teal, textDecoration: 'underline' },
} satisfies Record<string, CSSProperties>

/**
 * The same e-mail in the dark, for mail programs that follow the reader’s setting. Those that turn colours round by
 * themselves find dark words on light ground, which survive it.
 */
export const inTheDark = `@media (prefers-color-scheme: dark) {
  .page, .page td { background-color: #10201f !important; }
  .sheet, .sheet td { background-color: #17282b !important; border-color: #3c5052 !important; border-top-color: #5a9a94 !important; }
  .ink { color: #f2f6f5 !important; }
  .soft { color: #c9d3d2 !important; }
  .brand, .link { color: #9fd0c9 !important; }
  .act { background-color: #9fd0c9 !important; color: #10201f !important; }
  .act span { color: #10201f !important; }
}`
