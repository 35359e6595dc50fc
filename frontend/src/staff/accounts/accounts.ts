import type { Shape } from '../../api/client'

export const ACCOUNTS = ['staff-accounts'] as const

export const ROLES: Shape<'StaffRole'>[] = ['CASEWORKER', 'SUPERVISOR', 'ADMINISTRATOR']

/** Administrators belong to no branch. */
export const needsBranch = (role: string) => role !== 'ADMINISTRATOR'
