/** Every zone that this browser knows; a few of ours where it cannot say. */
export function timeZones(own: string): string[] {
  const all =
    'supportedValuesOf' in Intl
      ? Intl.supportedValuesOf('timeZone').filter(zone => /^(America|Pacific|Atlantic)\//.test(zone))
      : ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'America/Toronto']
  return [...new Set([...(own ? [own] : []), ...all])].sort()
}
