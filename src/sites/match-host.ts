/**
 * Whether `host` is one of `hosts` or a subdomain of one, compared label by label, so that `x.com`
 * claims `mobile.x.com` but neither `netflix.com` nor `x.com.example.org`.
 * Hosts are names without port; letter case and one trailing dot do not count.
 */
export function matchesHost(host: string, hosts: readonly string[]): boolean {
  const name = host.toLowerCase().replace(/\.$/, "");
  return hosts.some((known) => name === known || name.endsWith(`.${known}`));
}
