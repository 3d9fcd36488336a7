-- A transaction sees the rows of the shop it names in landfall.shop, and none when it names no shop.
-- FORCE holds the owner of the tables to it as well; only a superuser or a role with BYPASSRLS would be
-- exempt, and the app refuses to start as one.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'landfall_app') THEN
    CREATE ROLE landfall_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  END IF;
EXCEPTION
  -- Two databases of one server may be migrated at once.
  WHEN duplicate_object OR unique_violation THEN NULL;
  WHEN insufficient_privilege THEN
    RAISE EXCEPTION 'This role may not create roles. As a superuser run: CREATE ROLE landfall_app LOGIN PASSWORD ''…''';
END $$;

GRANT USAGE ON SCHEMA public TO landfall_app;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'shops', 'shop_sessions', 'markets', 'variants', 'market_prices', 'publications', 'publication_lines', 'tasks',
    'webhook_events', 'orders', 'order_lines', 'extension_codes', 'extension_tokens', 'audit_entries'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_shop ON %I USING (shop = current_setting(''landfall.shop'', true))
         WITH CHECK (shop = current_setting(''landfall.shop'', true))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO landfall_app', name);
  END LOOP;
END $$;

-- Two look-ups begin before a shop is known: the next event of the inbox (locked as it is read, which asks for
-- the right to update) and the shop of a pairing code. A transaction that names '*' may make these and no other.
CREATE POLICY any_shop_claims ON webhook_events FOR SELECT USING (current_setting('landfall.shop', true) = '*');
CREATE POLICY any_shop_locks ON webhook_events FOR UPDATE USING (current_setting('landfall.shop', true) = '*');
CREATE POLICY any_shop_reads ON extension_codes FOR SELECT USING (current_setting('landfall.shop', true) = '*');

DO $$
BEGIN
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN
    GRANT SELECT ON _prisma_migrations TO landfall_app;
  END IF;
END $$;
