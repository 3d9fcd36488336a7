-- A carrier's bill is uploaded as a rate sheet is, and kept beside it.
ALTER TABLE "sheet_uploads" ADD COLUMN "purpose" TEXT NOT NULL DEFAULT 'rates';
DROP INDEX "sheet_uploads_shop_headings_created_at_idx";
CREATE INDEX "sheet_uploads_shop_purpose_headings_created_at_idx" ON "sheet_uploads"("shop", "purpose", "headings", "created_at");

-- Nothing filled these tables before.
DROP INDEX "carrier_invoices_shop_headings_created_at_idx";
ALTER TABLE "carrier_invoices"
    DROP COLUMN "grid", DROP COLUMN "headings", DROP COLUMN "mapping", DROP COLUMN "currency", DROP COLUMN "day",
    DROP COLUMN "state", DROP COLUMN "accepted_at",
    ADD COLUMN "file_hash" TEXT NOT NULL,
    ADD COLUMN "gap" JSONB;
CREATE UNIQUE INDEX "carrier_invoices_shop_file_hash_key" ON "carrier_invoices"("shop", "file_hash");

ALTER TABLE "carrier_charges" DROP CONSTRAINT "carrier_charges_pkey";
ALTER TABLE "carrier_charges" ADD COLUMN "position" INTEGER NOT NULL, ADD COLUMN "label" TEXT NOT NULL;
ALTER TABLE "carrier_charges" ADD CONSTRAINT "carrier_charges_pkey" PRIMARY KEY ("shop","invoice_id","row","position");

DROP TABLE "order_returns";
