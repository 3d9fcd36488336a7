CREATE TABLE "product_texts" (
    "shop" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "vendor" TEXT NOT NULL,
    "tags" JSONB NOT NULL,
    "description" TEXT NOT NULL,
    CONSTRAINT "product_texts_pkey" PRIMARY KEY ("shop","product_id")
);

ALTER TABLE "product_texts" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "product_texts" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_shop ON "product_texts" USING (shop = current_setting('landfall.shop', true))
  WITH CHECK (shop = current_setting('landfall.shop', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON "product_texts" TO landfall_app;
