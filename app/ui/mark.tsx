/** The mark of Alongside: two people side by side. */
export function Mark() {
  return (
    <svg className="app-mark" viewBox="0 0 40 40" width="38" height="38" aria-hidden="true" focusable="false">
      <circle className="app-mark__one" cx="12.5" cy="9.5" r="5.7" />
      <circle className="app-mark__other" cx="27.5" cy="9.5" r="5.7" />
      <path className="app-mark__one" d="M3 37v-8.5a9.5 9.5 0 0 1 19 0V37z" />
      <path className="app-mark__other" d="M18 37v-8.5a9.5 9.5 0 0 1 19 0V37z" />
      <path className="app-mark__both" d="M18 37v-8.5a9.5 9.5 0 0 1 2-5.8 9.5 9.5 0 0 1 2 5.8V37z" />
    </svg>
  )
}
