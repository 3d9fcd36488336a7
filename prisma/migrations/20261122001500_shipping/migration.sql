CREATE TABLE "shipping_shops" (
    "shop" TEXT NOT NULL,
    "live_version" INTEGER NOT NULL DEFAULT 0,
    "draft" JSONB NOT NULL,
    "draft_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "draft_by" TEXT NOT NULL,

    CONSTRAINT "shipping_shops_pkey" PRIMARY KEY ("shop")
);

CREATE TABLE "shipping_versions" (
    "shop" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "setup" JSONB NOT NULL,
    "surroundings" JSONB NOT NULL,
    "sheets" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "shipping_versions_pkey" PRIMARY KEY ("shop","version")
);

CREATE TABLE "rate_sheets" (
    "shop" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "upload_id" UUID,
    "service" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "rate_sheets_pkey" PRIMARY KEY ("shop","id")
);

CREATE TABLE "sheet_uploads" (
    "shop" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "grid" BYTEA NOT NULL,
    "headings" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "defaults" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sheet_uploads_pkey" PRIMARY KEY ("shop","id")
);

CREATE TABLE "shipping_goods" (
    "shop" TEXT NOT NULL,
    "variant_id" TEXT NOT NULL,
    "cargo" TEXT,
    "length" INTEGER,
    "width" INTEGER,
    "height" INTEGER,
    "upright" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "shipping_goods_pkey" PRIMARY KEY ("shop","variant_id")
);

CREATE TABLE "carrier_requests" (
    "shop" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER,
    "outcome" TEXT NOT NULL,
    "code" TEXT,
    "country" TEXT,
    "currency" TEXT,
    "micros" INTEGER NOT NULL,
    "same_as" UUID,
    "cart" JSONB,
    "answer" JSONB,

    CONSTRAINT "carrier_requests_pkey" PRIMARY KEY ("shop","id")
);

CREATE TABLE "shipping_publications" (
    "shop" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "undoes" UUID,
    "steps" JSONB NOT NULL,
    "before" JSONB NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "shipping_publications_pkey" PRIMARY KEY ("shop","id")
);

CREATE INDEX "rate_sheets_shop_service_edition_idx" ON "rate_sheets"("shop", "service", "edition");
CREATE INDEX "sheet_uploads_shop_headings_created_at_idx" ON "sheet_uploads"("shop", "headings", "created_at");
CREATE INDEX "carrier_requests_shop_at_idx" ON "carrier_requests"("shop", "at");
CREATE INDEX "carrier_requests_at_idx" ON "carrier_requests"("at");
CREATE INDEX "shipping_publications_shop_created_at_idx" ON "shipping_publications"("shop", "created_at");

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'shipping_shops', 'shipping_versions', 'rate_sheets', 'sheet_uploads', 'shipping_goods', 'carrier_requests', 'shipping_publications'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_shop ON %I USING (shop = current_setting(''landfall.shop'', true))
         WITH CHECK (shop = current_setting(''landfall.shop'', true))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO landfall_app', name);
  END LOOP;
END $$;

-- Whatever the shop, what is older than 30 days may be deleted by a transaction that names '*', and nothing else.
CREATE POLICY any_shop_old ON carrier_requests FOR DELETE
  USING (current_setting('landfall.shop', true) = '*' AND at < now() - interval '30 days');

-- All that an answer to the checkout reads, in one round trip: which version is live, and what is known of the goods.
-- The shop is named before a table is looked at, as row-level security asks.
CREATE FUNCTION shipping_look_up(own text, variants text[]) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('landfall.shop', own, true);
  RETURN jsonb_build_object(
    'version', (SELECT live_version FROM shipping_shops WHERE shop = own),
    'goods', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'variant', known.variant_id, 'hs', known.hs_code, 'countryHs', known.country_hs, 'origin', known.origin,
        'cargo', goods.cargo, 'length', goods.length, 'width', goods.width, 'height', goods.height,
        'upright', coalesce(goods.upright, false))), '[]')
      FROM variants known LEFT JOIN shipping_goods goods ON goods.shop = known.shop AND goods.variant_id = known.variant_id
      WHERE known.shop = own AND known.variant_id = ANY (variants)
    )
  );
END $$;

GRANT EXECUTE ON FUNCTION shipping_look_up(text, text[]) TO landfall_app;
