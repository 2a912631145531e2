# The worker in workerd, the program that runs it in production, for `npm start`. Settings come by the environment, so that no secret is
# written into a file; addresses and the folder of scripts are given when it is started (runtime.ts).
using Workerd = import "/workerd/workerd.capnp";

const local :Workerd.Config = (
  structuredLogging = true,
  services = [
    (name = "ledger", worker = .ledger),
    (name = "pulse", worker = .pulse),
    (name = "assets", disk = (path = "/nonexistent")),
    # The database, webhooks and the mail provider; which addresses may be asked is the worker's to refuse.
    (name = "internet", network = (
      allow = ["public", "private"],
      tlsOptions = (trustBrowserCas = true),
    )),
  ],
  sockets = [
    (name = "http", address = "127.0.0.1:0", http = (), service = "ledger"),
    (name = "pulse", address = "127.0.0.1:0", http = (), service = "pulse"),
  ],
);

const ledger :Workerd.Worker = (
  modules = import "../../.build/modules.capnp".modules,
  compatibilityDate = "2026-10-23",
  bindings = [
    (name = "LIBSQL_URL", fromEnvironment = "LIBSQL_URL"),
    (name = "LIBSQL_AUTH_TOKEN", fromEnvironment = "LIBSQL_AUTH_TOKEN"),
    (name = "TOKEN_PEPPER", fromEnvironment = "TOKEN_PEPPER"),
    (name = "PUBLIC_ORIGIN", fromEnvironment = "PUBLIC_ORIGIN"),
    (name = "ALLOWED_ORIGINS", fromEnvironment = "ALLOWED_ORIGINS"),
    (name = "MAIL_URL", fromEnvironment = "MAIL_URL"),
    (name = "MAIL_KEY", fromEnvironment = "MAIL_KEY"),
    (name = "MAIL_FROM", fromEnvironment = "MAIL_FROM"),
    (name = "WEBHOOKS_TO_LOOPBACK", fromEnvironment = "WEBHOOKS_TO_LOOPBACK"),
    (name = "WEBHOOK_PORTS", fromEnvironment = "WEBHOOK_PORTS"),
    (name = "RESOLVER_URL", fromEnvironment = "RESOLVER_URL"),
    (name = "EXAMPLE_PEOPLE", fromEnvironment = "EXAMPLE_PEOPLE"),
    (name = "EXAMPLE_YEAR_AT", fromEnvironment = "EXAMPLE_YEAR_AT"),
    (name = "EXAMPLE_YEAR_OF", fromEnvironment = "EXAMPLE_YEAR_OF"),
    (name = "PATIENCE_MS", fromEnvironment = "PATIENCE_MS"),
    (name = "METRICS_TOKEN", fromEnvironment = "METRICS_TOKEN"),
    (name = "OTLP_ENDPOINT", fromEnvironment = "OTLP_ENDPOINT"),
    (name = "OTLP_AUTHORIZATION", fromEnvironment = "OTLP_AUTHORIZATION"),
    (name = "LOG_KEY", fromEnvironment = "LOG_KEY"),
    (name = "LOG_WITNESSES", fromEnvironment = "LOG_WITNESSES"),
    (name = "OIDC_PROVIDERS", fromEnvironment = "OIDC_PROVIDERS"),
    (name = "OIDC_SECRETS", fromEnvironment = "OIDC_SECRETS"),
    (name = "ACCESS_TEAM", fromEnvironment = "ACCESS_TEAM"),
    (name = "ACCESS_AUD", fromEnvironment = "ACCESS_AUD"),
    (name = "CLIENT_ADDRESS_HEADER", fromEnvironment = "CLIENT_ADDRESS_HEADER"),
    (name = "BUDGET_ACCOUNT", fromEnvironment = "BUDGET_ACCOUNT"),
    (name = "BUDGET_ANONYMOUS", fromEnvironment = "BUDGET_ANONYMOUS"),
    (name = "VERSION", fromEnvironment = "VERSION"),
    (name = "ASSETS", service = "assets"),
  ],
);

# Says that the runtime still turns: in the same thread as the ledger, and in no log.
const pulse :Workerd.Worker = (
  serviceWorkerScript = "addEventListener('fetch', (event) => event.respondWith(new Response('ok')))",
  compatibilityDate = "2026-10-23",
);
