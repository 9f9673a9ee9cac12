-- Format 2 of the catalog: versions that must not run on this node until somebody wants them again.

CREATE TABLE parked (
  function TEXT NOT NULL,
  version INTEGER NOT NULL,
  at INTEGER NOT NULL,
  -- In words, for people.
  reason TEXT NOT NULL,
  PRIMARY KEY (function, version),
  FOREIGN KEY (function, version) REFERENCES versions (function, number) ON DELETE CASCADE
) STRICT;
