CREATE TABLE research_observations (
  shop text NOT NULL,
  site text NOT NULL,
  marketplace text NOT NULL,
  product_id text NOT NULL,
  hour timestamptz(3) NOT NULL,
  seen_at timestamptz(3) NOT NULL,
  price bigint,
  currency text,
  rank integer,
  category text,
  rating integer,
  review_count integer,
  review_bound text,
  availability text NOT NULL,
  seller text,
  PRIMARY KEY (shop, site, marketplace, product_id, hour)
);

CREATE TABLE research_products (
  shop text NOT NULL,
  site text NOT NULL,
  marketplace text NOT NULL,
  product_id text NOT NULL,
  product jsonb NOT NULL,
  seen_at timestamptz(3) NOT NULL,
  status text NOT NULL,
  notes text NOT NULL DEFAULT '',
  trend jsonb,
  draft_id text,
  saved_by text NOT NULL,
  saved_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (shop, site, marketplace, product_id)
);

CREATE TABLE research_imports (
  shop text NOT NULL,
  site text NOT NULL,
  marketplace text NOT NULL,
  product_id text NOT NULL,
  fetched_at timestamptz(3) NOT NULL,
  history jsonb NOT NULL,
  PRIMARY KEY (shop, site, marketplace, product_id)
);

CREATE TABLE research_settings (
  shop text PRIMARY KEY,
  weights jsonb,
  keepa_key bytea,
  keepa_bucket jsonb
);

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['research_observations', 'research_products', 'research_imports', 'research_settings'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_shop ON %I USING (shop = current_setting(''landfall.shop'', true))
         WITH CHECK (shop = current_setting(''landfall.shop'', true))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO landfall_app', name);
  END LOOP;
END $$;

-- What a paired extension may do; so far there is one thing.
ALTER TABLE extension_tokens ADD COLUMN scope text NOT NULL DEFAULT 'research';
