-- Facts of trade belong to no shop. They live in a schema of their own, which the app's role may read and not write:
-- imports run as the owner. See docs/decisions for why.

CREATE SCHEMA trade;

CREATE TABLE trade.fact_imports (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  dataset TEXT COLLATE "C" NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  source_title TEXT NOT NULL,
  source_url TEXT,
  retrieved DATE NOT NULL,
  edition TEXT,
  -- The first day the edition holds; null where the data set has no editions.
  as_of DATE,
  rows INTEGER NOT NULL,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  removed INTEGER NOT NULL,
  -- Keys that were added, changed or removed; a first import names none.
  touched JSONB NOT NULL,
  imported_at TIMESTAMPTZ(3) NOT NULL DEFAULT now()
);
CREATE INDEX fact_imports_dataset ON trade.fact_imports (dataset, id);

CREATE TABLE trade.facts (
  dataset TEXT COLLATE "C" NOT NULL,
  key TEXT COLLATE "C" NOT NULL,
  -- Both ends are inside; data sets without editions begin on 0001-01-01.
  valid_from DATE NOT NULL,
  valid_to DATE,
  value TEXT NOT NULL,
  PRIMARY KEY (dataset, key, valid_from)
);

-- How the scheduled look at an official address went.
CREATE TABLE trade.fact_refreshes (
  source TEXT PRIMARY KEY,
  checked_at TIMESTAMPTZ(3) NOT NULL,
  succeeded_at TIMESTAMPTZ(3),
  failing_since TIMESTAMPTZ(3),
  problem JSONB
);

GRANT USAGE ON SCHEMA trade TO landfall_app;
GRANT SELECT ON ALL TABLES IN SCHEMA trade TO landfall_app;
