ALTER TABLE "orders" ADD COLUMN "cancelled_at" TIMESTAMPTZ(3);

CREATE TABLE "refunds" (
    "shop" TEXT NOT NULL,
    "refund_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "refunds_pkey" PRIMARY KEY ("shop","refund_id")
);
CREATE INDEX "refunds_shop_order_id_idx" ON "refunds"("shop", "order_id");

CREATE TABLE "refund_lines" (
    "shop" TEXT NOT NULL,
    "refund_id" TEXT NOT NULL,
    "line_id" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "amount" BIGINT NOT NULL,
    CONSTRAINT "refund_lines_pkey" PRIMARY KEY ("shop","refund_id","line_id")
);

ALTER TABLE "webhook_events" ADD COLUMN "outcome" TEXT;
-- Claiming walks from shop to shop, so that a shop with many events keeps no other waiting.
DROP INDEX "webhook_events_state_not_before_idx";
CREATE INDEX "webhook_events_state_shop_not_before_idx" ON "webhook_events"("state", "shop", "not_before");
CREATE INDEX "webhook_events_shop_received_at_idx" ON "webhook_events"("shop", "received_at");

CREATE TABLE "webhook_duplicates" (
    "shop" TEXT NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "event_id" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "webhook_duplicates_pkey" PRIMARY KEY ("shop","id")
);
CREATE INDEX "webhook_duplicates_shop_received_at_idx" ON "webhook_duplicates"("shop", "received_at");

CREATE TABLE "reconciliations" (
    "shop" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "checked" INTEGER NOT NULL DEFAULT 0,
    "missing" INTEGER NOT NULL DEFAULT 0,
    "outdated" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "reconciliations_pkey" PRIMARY KEY ("shop","id")
);
CREATE INDEX "reconciliations_shop_started_at_idx" ON "reconciliations"("shop", "started_at");

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['refunds', 'refund_lines', 'webhook_duplicates', 'reconciliations'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_shop ON %I USING (shop = current_setting(''landfall.shop'', true))
         WITH CHECK (shop = current_setting(''landfall.shop'', true))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO landfall_app', name);
  END LOOP;
END $$;
