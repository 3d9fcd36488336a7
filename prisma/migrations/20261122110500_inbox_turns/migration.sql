-- Which events of a shop are being worked: what stands here when a worker takes the shop up was cut off by the end of another.
CREATE TABLE "inbox_turns" (
    "shop" TEXT NOT NULL,
    "events" JSONB NOT NULL,
    "began_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "inbox_turns_pkey" PRIMARY KEY ("shop")
);

ALTER TABLE "inbox_turns" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "inbox_turns" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_shop ON "inbox_turns" USING (shop = current_setting('landfall.shop', true))
  WITH CHECK (shop = current_setting('landfall.shop', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON "inbox_turns" TO landfall_app;
