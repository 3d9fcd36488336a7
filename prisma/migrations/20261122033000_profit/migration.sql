-- An order's total as Shopify took it over into the shop's currency, how it was paid, and where returned pieces went.
ALTER TABLE "orders" ADD COLUMN "shop_total" BIGINT, ADD COLUMN "gateways" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "refund_lines" ADD COLUMN "restock" TEXT;

CREATE TABLE "cost_entries" (
    "shop" TEXT NOT NULL,
    "variant_id" TEXT NOT NULL,
    "valid_from" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "unit_cost" BIGINT,
    "first_leg" BIGINT,
    "source" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "cost_entries_pkey" PRIMARY KEY ("shop","variant_id","valid_from")
);

CREATE TABLE "fee_terms" (
    "shop" TEXT NOT NULL,
    "gateway" TEXT NOT NULL,
    "valid_from" TEXT NOT NULL,
    "payment" INTEGER NOT NULL,
    "payment_fixed" BIGINT NOT NULL,
    "platform" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "fee_terms_pkey" PRIMARY KEY ("shop","gateway","valid_from")
);

CREATE TABLE "profit_settings" (
    "shop" TEXT NOT NULL,
    "first_leg" TEXT NOT NULL DEFAULT 'direct',
    CONSTRAINT "profit_settings_pkey" PRIMARY KEY ("shop")
);

CREATE TABLE "order_profits" (
    "shop" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "week" TEXT NOT NULL,
    "country" TEXT,
    "currency" TEXT NOT NULL,
    "sales" BIGINT NOT NULL,
    "profit" BIGINT,
    "at_most" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "unknown" JSONB NOT NULL,
    "cells" JSONB NOT NULL,
    CONSTRAINT "order_profits_pkey" PRIMARY KEY ("shop","order_id")
);
CREATE INDEX "order_profits_shop_created_at_idx" ON "order_profits"("shop", "created_at");
CREATE INDEX "order_profits_shop_state_created_at_idx" ON "order_profits"("shop", "state", "created_at");

CREATE TABLE "profit_cells" (
    "shop" TEXT NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "week" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "folded" BOOLEAN NOT NULL DEFAULT FALSE,
    "orders" BIGINT NOT NULL,
    "unknown_orders" BIGINT NOT NULL,
    "units" BIGINT NOT NULL,
    "sales" BIGINT NOT NULL,
    "known_sales" BIGINT NOT NULL,
    "profit" BIGINT NOT NULL,
    "at_most" BIGINT NOT NULL,
    "goods" BIGINT NOT NULL,
    "discounts" BIGINT NOT NULL,
    "shipping" BIGINT NOT NULL,
    "added" BIGINT NOT NULL,
    "refunds" BIGINT NOT NULL,
    "purchase" BIGINT NOT NULL,
    "first_leg" BIGINT NOT NULL,
    "last_leg" BIGINT NOT NULL,
    "duty" BIGINT NOT NULL,
    "tax" BIGINT NOT NULL,
    "customs_fees" BIGINT NOT NULL,
    "payment_fee" BIGINT NOT NULL,
    "platform_fee" BIGINT NOT NULL,
    CONSTRAINT "profit_cells_pkey" PRIMARY KEY ("shop","kind","week","id")
);
CREATE INDEX "profit_cells_shop_folded_week_idx" ON "profit_cells"("shop", "folded", "week");

CREATE TABLE "shipments" (
    "shop" TEXT NOT NULL,
    "shipment_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "shipments_pkey" PRIMARY KEY ("shop","shipment_id")
);
CREATE INDEX "shipments_shop_order_id_idx" ON "shipments"("shop", "order_id");

CREATE TABLE "tracking_numbers" (
    "shop" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "shipment_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    CONSTRAINT "tracking_numbers_pkey" PRIMARY KEY ("shop","number","shipment_id")
);
CREATE INDEX "tracking_numbers_shop_shipment_id_idx" ON "tracking_numbers"("shop", "shipment_id");

CREATE TABLE "carrier_invoices" (
    "shop" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "grid" BYTEA NOT NULL,
    "headings" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "currency" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accepted_at" TIMESTAMPTZ(3),
    CONSTRAINT "carrier_invoices_pkey" PRIMARY KEY ("shop","id")
);
CREATE INDEX "carrier_invoices_shop_created_at_idx" ON "carrier_invoices"("shop", "created_at");
CREATE INDEX "carrier_invoices_shop_headings_created_at_idx" ON "carrier_invoices"("shop", "headings", "created_at");

CREATE TABLE "carrier_charges" (
    "shop" TEXT NOT NULL,
    "invoice_id" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "order_id" TEXT,
    "amount" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "grams" INTEGER,
    "doubled" BOOLEAN NOT NULL,
    CONSTRAINT "carrier_charges_pkey" PRIMARY KEY ("shop","invoice_id","row","kind")
);
CREATE INDEX "carrier_charges_shop_number_idx" ON "carrier_charges"("shop", "number");
CREATE INDEX "carrier_charges_shop_order_id_idx" ON "carrier_charges"("shop", "order_id");

CREATE TABLE "order_returns" (
    "shop" TEXT NOT NULL,
    "return_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "order_returns_pkey" PRIMARY KEY ("shop","return_id")
);
CREATE INDEX "order_returns_shop_order_id_idx" ON "order_returns"("shop", "order_id");

CREATE TABLE "stock_levels" (
    "shop" TEXT NOT NULL,
    "inventory_item_id" TEXT NOT NULL,
    "location_id" TEXT NOT NULL,
    "available" INTEGER,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "stock_levels_pkey" PRIMARY KEY ("shop","inventory_item_id","location_id")
);

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['cost_entries', 'fee_terms', 'profit_settings', 'order_profits', 'profit_cells', 'shipments', 'tracking_numbers', 'carrier_invoices', 'carrier_charges', 'order_returns', 'stock_levels'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_shop ON %I USING (shop = current_setting(''landfall.shop'', true))
         WITH CHECK (shop = current_setting(''landfall.shop'', true))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO landfall_app', name);
  END LOOP;
END $$;
