-- CreateTable
CREATE TABLE "shops" (
    "shop" TEXT NOT NULL,
    "currency" TEXT,
    "timezone" TEXT,
    "plan" TEXT,
    "ship_from" TEXT,
    "onboarding" JSONB NOT NULL DEFAULT '{}',
    "catalogue_at" TIMESTAMPTZ(3),
    "installed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "uninstalled_at" TIMESTAMPTZ(3),

    CONSTRAINT "shops_pkey" PRIMARY KEY ("shop")
);

-- CreateTable
CREATE TABLE "shop_sessions" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "is_online" BOOLEAN NOT NULL,
    "scope" TEXT,
    "expires" TIMESTAMPTZ(3),
    "access_token" BYTEA NOT NULL,
    "refresh_token" BYTEA,
    "refresh_token_expires" TIMESTAMPTZ(3),

    CONSTRAINT "shop_sessions_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "markets" (
    "shop" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "market_id" TEXT,
    "catalog_id" TEXT,
    "price_list_id" TEXT,
    "prices_at" TIMESTAMPTZ(3),
    "policy" JSONB NOT NULL,
    "policy_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "markets_pkey" PRIMARY KEY ("shop","country")
);

-- CreateTable
CREATE TABLE "variants" (
    "shop" TEXT NOT NULL,
    "variant_id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "inventory_item_id" TEXT NOT NULL,
    "product_title" TEXT NOT NULL,
    "variant_title" TEXT,
    "sku" TEXT,
    "product_type" TEXT,
    "image_url" TEXT,
    "status" TEXT NOT NULL,
    "price" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "unit_cost" BIGINT,
    "unit_cost_currency" TEXT,
    "hs_code" TEXT,
    "origin" TEXT,
    "weight_grams" INTEGER,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "synced_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "variants_pkey" PRIMARY KEY ("shop","variant_id")
);

-- CreateTable
CREATE TABLE "market_prices" (
    "shop" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "variant_id" TEXT NOT NULL,
    "price" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "fixed" BOOLEAN NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "market_prices_pkey" PRIMARY KEY ("shop","country","variant_id")
);

-- CreateTable
CREATE TABLE "publications" (
    "shop" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "country" TEXT NOT NULL,
    "undoes" UUID,
    "status" TEXT NOT NULL,
    "cancel_asked" BOOLEAN NOT NULL DEFAULT false,
    "total" INTEGER NOT NULL,
    "written" INTEGER NOT NULL DEFAULT 0,
    "verified" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "write_calls" INTEGER NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL,
    "price_list_id" TEXT,
    "policy" JSONB NOT NULL,
    "facts_version" TEXT NOT NULL,
    "error" JSONB,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "publications_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "publication_lines" (
    "shop" TEXT NOT NULL,
    "publication_id" UUID NOT NULL,
    "variant_id" TEXT NOT NULL,
    "before" BIGINT,
    "after" BIGINT,
    "assumed" JSONB,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "error" JSONB,

    CONSTRAINT "publication_lines_pkey" PRIMARY KEY ("shop","publication_id","variant_id")
);

-- CreateTable
CREATE TABLE "tasks" (
    "shop" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "input" JSONB NOT NULL,
    "outcome" JSONB,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "tasks_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "webhook_events" (
    "shop" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "webhook_id" TEXT NOT NULL,
    "api_version" TEXT NOT NULL,
    "triggered_at" TIMESTAMPTZ(3),
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "body" BYTEA NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'received',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "not_before" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "error" TEXT,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_events_pkey" PRIMARY KEY ("shop","event_id","topic")
);

-- CreateTable
CREATE TABLE "orders" (
    "shop" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT,
    "currency" TEXT NOT NULL,
    "shop_currency" TEXT NOT NULL,
    "goods" BIGINT NOT NULL,
    "shipping" BIGINT,
    "discounts" BIGINT NOT NULL,
    "tax" BIGINT,
    "total" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "working" JSONB,
    "profit" BIGINT,
    "assumed_profit" BIGINT,

    CONSTRAINT "orders_pkey" PRIMARY KEY ("shop","order_id")
);

-- CreateTable
CREATE TABLE "order_lines" (
    "shop" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "line_id" TEXT NOT NULL,
    "variant_id" TEXT,
    "sku" TEXT,
    "title" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "price" BIGINT NOT NULL,
    "discount" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,

    CONSTRAINT "order_lines_pkey" PRIMARY KEY ("shop","order_id","line_id")
);

-- CreateTable
CREATE TABLE "extension_codes" (
    "shop" TEXT NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "created_by" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "extension_codes_pkey" PRIMARY KEY ("shop","code_hash")
);

-- CreateTable
CREATE TABLE "extension_tokens" (
    "shop" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "name" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "extension_tokens_pkey" PRIMARY KEY ("shop","token_hash")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "shop" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "who" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("shop","id")
);

-- CreateIndex
CREATE INDEX "variants_shop_product_title_variant_id_idx" ON "variants"("shop", "product_title", "variant_id");

-- CreateIndex
CREATE INDEX "variants_shop_sku_idx" ON "variants"("shop", "sku");

-- CreateIndex
CREATE INDEX "variants_shop_inventory_item_id_idx" ON "variants"("shop", "inventory_item_id");

-- CreateIndex
CREATE INDEX "publications_shop_country_created_at_idx" ON "publications"("shop", "country", "created_at");

-- CreateIndex
CREATE INDEX "publication_lines_shop_variant_id_idx" ON "publication_lines"("shop", "variant_id");

-- CreateIndex
CREATE INDEX "tasks_shop_kind_created_at_idx" ON "tasks"("shop", "kind", "created_at");

-- CreateIndex
CREATE INDEX "webhook_events_state_not_before_idx" ON "webhook_events"("state", "not_before");

-- CreateIndex
CREATE INDEX "orders_shop_created_at_idx" ON "orders"("shop", "created_at");

-- CreateIndex
CREATE INDEX "audit_entries_shop_at_idx" ON "audit_entries"("shop", "at");


