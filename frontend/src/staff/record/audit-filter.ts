import { DAY, fitting } from './address-filter'

/** What is looked for in a client's audit; all of it is in the address. */
export type AuditFilter = {
  by?: string | undefined
  looks?: boolean | undefined
  from?: string | undefined
  to?: string | undefined
}

const ACCOUNT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function auditFilterIn(search: string): AuditFilter {
  const params = new URLSearchParams(search)
  const fits = fitting(params)
  return {
    by: fits('by', ACCOUNT),
    looks: params.get('looks') === 'true' || undefined,
    from: fits('from', DAY),
    to: fits('to', DAY),
  }
}
