CREATE TABLE "clause_reviews" (
    "shop" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "reviewed_by" TEXT NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "clause_reviews_pkey" PRIMARY KEY ("shop","language")
);

ALTER TABLE "clause_reviews" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "clause_reviews" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_shop ON "clause_reviews" USING (shop = current_setting('landfall.shop', true))
  WITH CHECK (shop = current_setting('landfall.shop', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON "clause_reviews" TO landfall_app;
