-- How goods travel before they are sold is said from a day on, and unknown until it is. Nothing filled the older table.
DROP TABLE "profit_settings";

CREATE TABLE "first_leg_terms" (
    "shop" TEXT NOT NULL,
    "valid_from" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "per_kilo" BIGINT,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "first_leg_terms_pkey" PRIMARY KEY ("shop","valid_from")
);

ALTER TABLE "first_leg_terms" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "first_leg_terms" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_shop ON "first_leg_terms" USING (shop = current_setting('landfall.shop', true))
  WITH CHECK (shop = current_setting('landfall.shop', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON "first_leg_terms" TO landfall_app;
