import type { Role } from '../pending'

export const ACCOUNTS = ['staff-accounts'] as const

export const ROLES: Role[] = ['CASEWORKER', 'SUPERVISOR', 'ADMINISTRATOR']

/** Administrators belong to no branch. */
export const needsBranch = (role: string) => role !== 'ADMINISTRATOR'
