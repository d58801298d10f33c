import { split } from '#app/domain/cohorts/split.ts'

/** One part to fill: a course, and the leading person who takes it, if there is one. */
export type Part<Course, Lead> = { readonly course: Course; readonly lead: Lead | null }

/** Shares out so many parts over the courses by their weight; the leading people take theirs first. */
export function cast<Course extends { readonly name: string }, Lead extends { readonly course: string }>(
  courses: readonly Course[],
  weightOf: (course: Course) => number,
  leads: readonly Lead[],
  howMany: number,
): Part<Course, Lead>[] {
  const shares = split(
    howMany,
    courses.map((course) => ({ key: course.name, weight: weightOf(course) })),
  )
  return courses.flatMap((course) => {
    const leading = leads.filter((lead) => lead.course === course.name)
    const others = Math.max(0, (shares.get(course.name) ?? 0) - leading.length)
    return [
      ...leading.map((lead) => ({ course, lead })),
      ...Array.from({ length: others }, () => ({ course, lead: null })),
    ]
  })
}
