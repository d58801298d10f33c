/** Two grown-ups and a child on a hill, with houses behind them. It says nothing that the words do not. */
export function HomeScene() {
  return (
    <svg
      className="app-hero__scene"
      viewBox="0 0 460 340"
      width="460"
      height="340"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="120" cy="128" r="62" fill="#f2b48a" />
      <path d="M-170 340C-60 250 60 214 190 226c120 11 190-34 420-60v174z" fill="#0e6b6a" />
      <g transform="translate(-34 8)">
        <path d="M64 222v-42l22-20 22 20v42z" fill="#f6d4bb" />
        <path d="M60 182l26-24 26 24z" fill="#073e3f" />
        <path d="M79 222v-27h14v27z" fill="#b04a12" />
        <path d="M118 218v-42l22-20 22 20v42z" fill="#d5e7e4" />
        <path d="M114 178l26-24 26 24z" fill="#b04a12" />
        <path d="M133 218v-27h14v27z" fill="#0b5a5a" />
      </g>
      <circle cx="236" cy="132" r="33" fill="#8a4b2a" />
      <path d="M182 340V228a54 54 0 0 1 108 0v112z" fill="#f6d4bb" />
      <circle cx="338" cy="140" r="31" fill="#f3c9a5" />
      <path d="M287 340V234a51 51 0 0 1 102 0v106z" fill="#d9702b" />
      <path d="M287 340V234c0-5 .7-10 2.1-15 .6 3 .9 6 .9 9v112z" fill="#7a3208" />
      <circle cx="420" cy="226" r="22" fill="#f3c9a5" />
      <path d="M384 340v-44a36 36 0 0 1 72 0v44z" fill="#eef5f3" />
      <path d="M-260 340C-60 292 180 300 460 300c120 0 200-8 300-20v60z" fill="#073e3f" />
    </svg>
  )
}
