import { classNames } from './class-names.ts'

/** Where a person who has to hide the page is taken: an ordinary page that anybody might have open. */
const SAFE_PAGE = 'https://www.bbc.co.uk/weather'

/** Leaves the page at once, and covers it where scripts run. On every page of a family or an applicant. */
export function ExitThisPage({ narrow }: { narrow?: boolean }) {
  return (
    <section className={classNames('app-exit', narrow && 'app-width--narrow')} aria-label="Leave quickly">
      <div className="govuk-exit-this-page" data-module="govuk-exit-this-page">
        <a
          className="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
          href={SAFE_PAGE}
          rel="nofollow noreferrer"
          draggable="false"
        >
          <span className="govuk-visually-hidden">Emergency: </span>Exit this page
        </a>
      </div>
    </section>
  )
}
