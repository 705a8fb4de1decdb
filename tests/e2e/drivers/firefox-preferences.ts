/**
 * Switches off everything that Firefox asks the network on its own account, so that what the proxy
 * records comes from the page or the extension, and lets the add-on have a known address.
 */
export function buildPreferences(geckoId: string, uuid: string, proxyPort: number) {
  return {
    "extensions.webextensions.uuids": JSON.stringify({ [geckoId]: uuid }),
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": proxyPort,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": proxyPort,
    "network.proxy.no_proxies_on": "",
    "network.proxy.allow_hijacking_localhost": true,
    "network.http.speculative-parallel-limit": 0,
    "network.dns.disablePrefetch": true,
    "network.prefetch-next": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "services.settings.server": "data:,#remote-settings-dummy/v1",
    "app.normandy.enabled": false,
    "app.update.enabled": false,
    "browser.safebrowsing.malware.enabled": false,
    "browser.safebrowsing.phishing.enabled": false,
    "browser.chrome.site_icons": false,
    "browser.newtabpage.enabled": false,
    "browser.region.network.url": "",
    "browser.search.update": false,
    "datareporting.healthreport.uploadEnabled": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "dom.push.connection.enabled": false,
    "extensions.blocklist.enabled": false,
    "extensions.getAddons.cache.enabled": false,
    "extensions.systemAddon.update.enabled": false,
    "extensions.update.enabled": false,
    "toolkit.telemetry.enabled": false,
    "toolkit.telemetry.server": "data:,",
    "toolkit.telemetry.unified": false,
  };
}
