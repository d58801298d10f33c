import { ButtonGroup, ButtonLink } from '#app/ui/button.tsx'
import { ImportCounts } from './import-counts.tsx'
import type { FileData } from './import-file.tsx'
import { count, KINDS, ROWS } from './import-kinds.ts'

/** What an import did, and where to go from there. */
export function ImportResult({ file }: { file: FileData }) {
  const { counts, importKind } = file
  const { many, href, next } = KINDS[importKind]
  return (
    <>
      <ImportCounts file={file} />
      {counts.new > 0 && <p className="govuk-body">{next}</p>}
      {counts.refused > 0 && (
        <p className="govuk-body">
          {count(counts.refused, ROWS)} stayed out. To see why, send the same file again: what is here already
          stays as it is.
        </p>
      )}
      <ButtonGroup>
        <ButtonLink href={href}>{`See the ${many}`}</ButtonLink>
        <ButtonLink href="/import" kind="secondary">
          Import another file
        </ButtonLink>
      </ButtonGroup>
    </>
  )
}
