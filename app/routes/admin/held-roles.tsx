import { roleNames } from '#app/domain/access/vocabulary.ts'
import { sayDay } from '#app/kernel/day.ts'
import { Button } from '#app/ui/button.tsx'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Hidden } from '#app/ui/hidden.tsx'
import type { AccountData } from './account.tsx'
import { useRolesToGive } from './roles-to-give.ts'

type Role = AccountData['roles'][number]

/** Every role with its days; those that hold can be ended by whoever could have given them. */
export function HeldRoles({ account, form }: { account: AccountData; form: FormState }) {
  const given = useRolesToGive()
  const columns: readonly Column<Role>[] = [
    { id: 'role', heading: 'Role', names: true, cell: ({ role }) => roleNames[role] },
    {
      id: 'where',
      heading: 'Where',
      cell: ({ organisation, district }) =>
        [organisation, district].filter(Boolean).join(', ') || 'The whole programme',
    },
    {
      id: 'days',
      heading: 'Days',
      cell: ({ fromOn, toOn }) => (toOn ? `${sayDay(fromOn)} to ${sayDay(toOn)}` : `Since ${sayDay(fromOn)}`),
    },
    {
      id: 'end',
      heading: 'End',
      quiet: true,
      cell: ({ relationId, role, holds }) =>
        holds &&
        !account.own &&
        given.includes(role) && (
          <FormFrame form={form} intent="end">
            <Hidden name="relationId" value={relationId} />
            <Button kind="secondary" small about={`: ${roleNames[role]}`}>
              End
            </Button>
          </FormFrame>
        ),
    },
  ]
  return (
    <DataTable
      caption="Roles"
      columns={columns}
      rows={account.roles}
      tight
      rowKey={({ relationId }) => relationId}
      empty={<EmptyState title="No role of their own">Key workers and supervisors need none.</EmptyState>}
    />
  )
}
