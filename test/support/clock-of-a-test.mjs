// The worker as it is built, in a runtime whose clock a test sets. Nothing of the product knows of this file: it stands before the
// worker's first module, and the product has no setting that could move its own clock.
import product from './index.js';

const Real = Date;
let aheadMs = 0;
globalThis.Date = class extends Real {
  constructor(...parts) {
    super(...(parts.length === 0 ? [Real.now() + aheadMs] : parts));
  }
  static now() {
    return Real.now() + aheadMs;
  }
};

export default {
  async fetch(request, env, context) {
    const { pathname } = new URL(request.url);
    if (pathname !== '/of-the-test') return product.fetch(request, env, context);
    const { now, runs } = await request.json();
    if (now) aheadMs = Real.parse(now) - Real.now();
    // What the platform does every hour.
    for (let run = 0; run < (runs ?? 0); run++) await product.scheduled({}, env, context);
    return new Response(null, { status: 204 });
  },
};
