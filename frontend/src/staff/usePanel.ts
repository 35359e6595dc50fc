import { useLocation, useSearch } from 'wouter'

/** Which panel is open, and for what: in the address, so that a link can open it and "back" closes it. */
export function usePanel<Name extends string>() {
  const search = new URLSearchParams(useSearch())
  const [path, navigate] = useLocation()
  const to = (name: Name, subject?: string) =>
    `${path}?panel=${name}${subject ? `&for=${encodeURIComponent(subject)}` : ''}`
  return {
    panel: (search.get('panel') ?? undefined) as Name | undefined,
    subject: search.get('for') ?? undefined,
    to,
    open: (name: Name, subject?: string) => navigate(to(name, subject)),
    close: () => navigate(path, { replace: true }),
  }
}
