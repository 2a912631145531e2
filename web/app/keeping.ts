/** Pages of reports for a day without a network: this one, and those that it leads to. */
export async function keepPages(others: readonly string[] = []): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/app/sw.js', { scope: '/app/' });
    const { active } = await navigator.serviceWorker.ready;
    // The first time, the page was there before the worker.
    for (const page of [location.pathname, ...others])
      if (!(await caches.match(page))) active?.postMessage(page);
  } catch {
    // Without it the page needs a network to open; what was typed is kept all the same.
  }
}
