-- Format 1 of the catalog. Times are milliseconds since the epoch; columns named after JSON hold it.

CREATE TABLE functions (
  name TEXT NOT NULL PRIMARY KEY,
  -- The highest number that a version had: a number is not used again after its version was deleted.
  last_number INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE versions (
  function TEXT NOT NULL REFERENCES functions (name) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  -- The component's, in hexadecimal digits, and its size.
  digest TEXT NOT NULL,
  size INTEGER NOT NULL,
  -- Equal for two deploys of the same.
  fingerprint TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  manifest_file TEXT NOT NULL,
  -- The long ones stand last, so that the others are read without them.
  manifest_text TEXT NOT NULL,
  deployed TEXT NOT NULL,
  PRIMARY KEY (function, number),
  UNIQUE (function, fingerprint)
) STRICT;

CREATE INDEX versions_by_digest ON versions (digest);

CREATE TABLE deployments (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  function TEXT NOT NULL REFERENCES functions (name) ON DELETE CASCADE,
  alias TEXT NOT NULL,
  shares TEXT NOT NULL,
  affinity TEXT NOT NULL,
  -- The deployment that the alias had before, and the one that a rollback goes to. Either may be kept no more.
  replaced INTEGER,
  back INTEGER,
  rolled_back INTEGER NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL
) STRICT;

CREATE INDEX deployments_by_function ON deployments (function, id);

CREATE TABLE aliases (
  function TEXT NOT NULL REFERENCES functions (name) ON DELETE CASCADE,
  alias TEXT NOT NULL,
  deployment INTEGER NOT NULL UNIQUE REFERENCES deployments (id),
  PRIMARY KEY (function, alias)
) STRICT;

-- The versions that aliases need: `live` ones serve, the others would after a rollback.
CREATE VIEW uses AS
  SELECT a.function, a.alias, d.id = a.deployment AS live, s.value ->> 'version' AS version
  FROM aliases a
  JOIN deployments present ON present.id = a.deployment
  JOIN deployments d ON d.id IN (present.id, present.back)
  JOIN json_each(d.shares) s;

CREATE TABLE tokens (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  -- BLAKE3 of the secret.
  hash BLOB NOT NULL,
  scopes TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER,
  revoked_at INTEGER,
  last_used_at INTEGER
) STRICT;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  object TEXT NOT NULL,
  outcome TEXT NOT NULL,
  detail TEXT NOT NULL,
  request_id TEXT NOT NULL
) STRICT;

-- Answers to changes, by their idempotency keys.
CREATE TABLE replies (
  actor TEXT NOT NULL,
  key TEXT NOT NULL,
  request_hash BLOB NOT NULL,
  status INTEGER NOT NULL,
  body BLOB NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (actor, key)
) STRICT;

CREATE INDEX replies_by_time ON replies (at);
