-- Format 1 of the records. Times are milliseconds since the epoch; `record` is JSON.

CREATE TABLE post_mortems (
  id INTEGER PRIMARY KEY,
  request_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  function TEXT NOT NULL,
  record TEXT NOT NULL
) STRICT;

CREATE INDEX post_mortems_by_request ON post_mortems (request_id);
CREATE INDEX post_mortems_by_function ON post_mortems (function, id);
CREATE INDEX post_mortems_by_time ON post_mortems (at);

-- What functions used, added up by minute. Old minutes are moved into the days. `at` is when the minute or day began.
CREATE TABLE usage_minutes (
  at INTEGER NOT NULL,
  function TEXT NOT NULL,
  version INTEGER NOT NULL,
  trigger TEXT NOT NULL,
  requests INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  fuel INTEGER NOT NULL,
  cpu_us INTEGER NOT NULL,
  wall_us INTEGER NOT NULL,
  memory_byte_seconds INTEGER NOT NULL,
  bytes_in INTEGER NOT NULL,
  bytes_out INTEGER NOT NULL,
  subrequests INTEGER NOT NULL,
  PRIMARY KEY (at, function, version, trigger)
) STRICT, WITHOUT ROWID;

CREATE TABLE usage_days (
  at INTEGER NOT NULL,
  function TEXT NOT NULL,
  version INTEGER NOT NULL,
  trigger TEXT NOT NULL,
  requests INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  fuel INTEGER NOT NULL,
  cpu_us INTEGER NOT NULL,
  wall_us INTEGER NOT NULL,
  memory_byte_seconds INTEGER NOT NULL,
  bytes_in INTEGER NOT NULL,
  bytes_out INTEGER NOT NULL,
  subrequests INTEGER NOT NULL,
  PRIMARY KEY (at, function, version, trigger)
) STRICT, WITHOUT ROWID;

-- The last batch that was added to the minutes, in one row, so that none is added twice.
CREATE TABLE usage_batch (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  source INTEGER NOT NULL,
  serial INTEGER NOT NULL
) STRICT;
