import type { Table } from '../representation/table.ts'
import { announcementTable } from './announcement-table.ts'
import { changeTable } from './change-table.ts'
import { askedMembershipTable } from './membership-table.ts'
import { organizationTable } from './organization-table.ts'
import { personTable } from './person-table.ts'
import { postTable } from './post-table.ts'

/** Every list that is on offer as rows, by its path. */
export const tables: readonly Table[] = [
  personTable,
  organizationTable,
  postTable,
  askedMembershipTable,
  announcementTable,
  changeTable,
]
