-- Stock is read with its variant, as a whole: levels by location that came one by one were never all of them.
DROP TABLE "stock_levels";
ALTER TABLE "variants" ADD COLUMN "stock" INTEGER;

CREATE TABLE "order_returns" (
    "shop" TEXT NOT NULL,
    "return_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "order_returns_pkey" PRIMARY KEY ("shop","return_id")
);
CREATE INDEX "order_returns_shop_order_id_idx" ON "order_returns"("shop", "order_id");

ALTER TABLE "order_returns" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "order_returns" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_shop ON "order_returns" USING (shop = current_setting('landfall.shop', true))
  WITH CHECK (shop = current_setting('landfall.shop', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON "order_returns" TO landfall_app;
