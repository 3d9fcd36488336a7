CREATE TABLE "listing_locales" (
    "shop" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "primary" BOOLEAN NOT NULL,
    "published" BOOLEAN NOT NULL,
    CONSTRAINT "listing_locales_pkey" PRIMARY KEY ("shop","locale")
);

CREATE TABLE "listing_resources" (
    "shop" TEXT NOT NULL,
    "resource_id" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "image_url" TEXT,
    "images" JSONB,
    "position" INTEGER NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "listing_resources_pkey" PRIMARY KEY ("shop","resource_id")
);
CREATE INDEX "listing_resources_shop_owner_id_idx" ON "listing_resources"("shop", "owner_id");

CREATE TABLE "listing_texts" (
    "shop" TEXT NOT NULL,
    "resource_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "required" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "listing_texts_pkey" PRIMARY KEY ("shop","resource_id","key")
);
CREATE INDEX "listing_texts_shop_owner_id_idx" ON "listing_texts"("shop", "owner_id");

CREATE TABLE "listing_translations" (
    "shop" TEXT NOT NULL,
    "resource_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "market_id" TEXT NOT NULL DEFAULT '',
    "owner_id" TEXT NOT NULL,
    "value" TEXT,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "digest" TEXT,
    "base" TEXT,
    "held" TEXT,
    "held_outdated" BOOLEAN NOT NULL DEFAULT false,
    "blocking" INTEGER NOT NULL DEFAULT 0,
    "warnings" INTEGER NOT NULL DEFAULT 0,
    "accepted" JSONB NOT NULL DEFAULT '[]',
    "origin" TEXT NOT NULL DEFAULT 'manual',
    "who" TEXT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),
    CONSTRAINT "listing_translations_pkey" PRIMARY KEY ("shop","resource_id","key","locale","market_id")
);
CREATE INDEX "listing_translations_shop_owner_id_locale_idx" ON "listing_translations"("shop", "owner_id", "locale");
CREATE INDEX "listing_translations_shop_locale_market_id_idx" ON "listing_translations"("shop", "locale", "market_id");

CREATE TABLE "listing_publications" (
    "shop" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "undoes" UUID,
    "status" TEXT NOT NULL,
    "cancel_asked" BOOLEAN NOT NULL DEFAULT false,
    "total" INTEGER NOT NULL,
    "verified" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "write_calls" INTEGER NOT NULL DEFAULT 0,
    "error" JSONB,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    CONSTRAINT "listing_publications_pkey" PRIMARY KEY ("shop","id")
);
CREATE INDEX "listing_publications_shop_created_at_idx" ON "listing_publications"("shop", "created_at");

CREATE TABLE "listing_publication_lines" (
    "shop" TEXT NOT NULL,
    "publication_id" UUID NOT NULL,
    "resource_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "market_id" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "digest" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "error" JSONB,
    CONSTRAINT "listing_publication_lines_pkey" PRIMARY KEY ("shop","publication_id","resource_id","key","locale","market_id")
);

CREATE TABLE "listing_memory" (
    "shop" TEXT NOT NULL,
    "from_locale" TEXT NOT NULL,
    "to_locale" TEXT NOT NULL,
    "source_hash" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "listing_memory_pkey" PRIMARY KEY ("shop","from_locale","to_locale","source_hash")
);

CREATE TABLE "listing_terms" (
    "shop" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "target" TEXT,
    CONSTRAINT "listing_terms_pkey" PRIMARY KEY ("shop","locale","source")
);

CREATE TABLE "listing_providers" (
    "shop" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "chosen" BOOLEAN NOT NULL DEFAULT false,
    "settings" JSONB NOT NULL,
    "sealed_key" BYTEA,
    "characters_sent" BIGINT NOT NULL DEFAULT 0,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "listing_providers_pkey" PRIMARY KEY ("shop","provider")
);

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'listing_locales', 'listing_resources', 'listing_texts', 'listing_translations', 'listing_publications',
    'listing_publication_lines', 'listing_memory', 'listing_terms', 'listing_providers'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_shop ON %I USING (shop = current_setting(''landfall.shop'', true))
         WITH CHECK (shop = current_setting(''landfall.shop'', true))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO landfall_app', name);
  END LOOP;
END $$;
