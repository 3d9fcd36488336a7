-- What a person said of a day's cost stands beside what Shopify said, and neither takes the other's place.
ALTER TABLE "cost_entries" DROP CONSTRAINT "cost_entries_pkey";
ALTER TABLE "cost_entries" ADD CONSTRAINT "cost_entries_pkey" PRIMARY KEY ("shop", "variant_id", "valid_from", "source");
