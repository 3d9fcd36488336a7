CREATE TABLE "return_policies" (
    "shop" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "policy" JSONB NOT NULL,
    "costs" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "saved_by" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "return_policies_pkey" PRIMARY KEY ("shop","country")
);

CREATE TABLE "return_policy_versions" (
    "shop" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "policy" JSONB NOT NULL,
    "costs" JSONB NOT NULL,
    "saved_by" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "return_policy_versions_pkey" PRIMARY KEY ("shop","country","version")
);

CREATE TABLE "return_publications" (
    "shop" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "country" TEXT NOT NULL,
    "undoes" UUID,
    "version" INTEGER,
    "status" TEXT NOT NULL,
    "texts" JSONB NOT NULL,
    "write_calls" INTEGER NOT NULL DEFAULT 0,
    "error" JSONB,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    CONSTRAINT "return_publications_pkey" PRIMARY KEY ("shop","id")
);
CREATE INDEX "return_publications_shop_country_created_at_idx" ON "return_publications"("shop", "country", "created_at");

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['return_policies', 'return_policy_versions', 'return_publications'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_shop ON %I USING (shop = current_setting(''landfall.shop'', true))
         WITH CHECK (shop = current_setting(''landfall.shop'', true))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO landfall_app', name);
  END LOOP;
END $$;
