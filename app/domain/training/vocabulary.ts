/** A module of the training, as the programme's reference data describes it. */
export type TrainingModule = {
  readonly code: string
  readonly title: string
  readonly version: number
  readonly hours: number
  /** Who cannot be approved without it. */
  readonly mandatoryFor: 'everyone' | 'graduates' | 'nobody'
  /** Months until it must be done again; null when once is enough. */
  readonly refreshMonths: number | null
  /** Whether every minute counts, beyond the general share of the course. */
  readonly wholeAttendance: boolean
}

/** How one person attended one session. Entered by the trainer, never by the volunteer. */
export const attendanceStatuses = ['present', 'late', 'left_early', 'absent_with_notice', 'absent'] as const
export type AttendanceStatus = (typeof attendanceStatuses)[number]

/** The six behaviours that trainers look for, each scored from 1 (not ready) to 4. */
export const observedBehaviours = [
  'listening',
  'boundaries',
  'non_judgement',
  'safeguarding_reflex',
  'reliability',
  'self_awareness',
] as const
export type ObservedBehaviour = (typeof observedBehaviours)[number]

/** What must be complete before the observed practice. */
export const modulesBeforeObservedPractice = ['M02', 'M04', 'M08'] as const

/**
 * The curriculum a new programme starts with: 24 hours of core modules and a session of
 * observed practice (domain/03). Each line becomes dated data that an administrator may change.
 */
export const defaultModules: readonly TrainingModule[] = [
  core('M01', 'Role, programme and values', 3, null),
  core('M02', 'Keeping children safe', 3, 24, { wholeAttendance: true }),
  core('M03', 'Keeping adults safe; domestic abuse', 3, 24),
  core('M04', 'Boundaries and endings', 3, 36, { wholeAttendance: true }),
  core('M05', 'Listening and setting goals', 3, null),
  core('M06', 'Families with complex needs', 3, null),
  core('M07', 'Lone working and personal safety', 1.5, 12, { wholeAttendance: true }),
  core('M08', 'Records and privacy', 1.5, 12, { wholeAttendance: true }),
  core('M09', 'Equality and clear communication', 1.5, 36),
  core('M10', 'Using your own story safely', 1.5, null, { mandatoryFor: 'graduates' }),
  core('S01', 'Observed practice', 2, null),
]

function core(
  code: string,
  title: string,
  hours: number,
  refreshMonths: number | null,
  rest: Partial<TrainingModule> = {},
): TrainingModule {
  return {
    code,
    title,
    version: 1,
    hours,
    mandatoryFor: 'everyone',
    refreshMonths,
    wholeAttendance: false,
    ...rest,
  }
}
